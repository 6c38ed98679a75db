import { REST } from 'discord.js'
import type { BotConfig } from './config.ts'

/** Discord's REST for the short commands that register and look: patient, and never waiting long in silence. */
export function restFor({
  DISCORD_API: api,
  DISCORD_TOKEN: token
}: Pick<BotConfig, 'DISCORD_API' | 'DISCORD_TOKEN'>): REST {
  const rest = new REST({ api, timeout: 6000, retries: 2, rejectOnRateLimit: ({ retryAfter }) => retryAfter > 5000 })
  return token === undefined ? rest : rest.setToken(token)
}

/** Id of the application: as configured, else the first part of the token. */
export function applicationOf({
  DISCORD_APPLICATION_ID: id,
  DISCORD_TOKEN: token
}: Pick<BotConfig, 'DISCORD_APPLICATION_ID' | 'DISCORD_TOKEN'>): string {
  return id ?? Buffer.from(token?.split('.')[0] ?? '', 'base64url').toString()
}
