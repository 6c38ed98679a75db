import { GatewayIntentBits } from 'discord.js'

/**
 * The intents that are needed: none for interactions, and those for messages where questions by mention and in direct
 * messages are on. The privileged one for all content is never needed.
 */
export function intentsFor({ mentions }: { readonly mentions: boolean }): GatewayIntentBits[] {
  return mentions ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : []
}
