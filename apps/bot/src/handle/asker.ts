import { type APIInteraction, ApplicationIntegrationType } from 'discord-api-types/v10'
import type { Signer } from '../buttons/custom-id.ts'
import type { Asker } from '../command.ts'

const manageGuild = 1n << 5n
const administrator = 1n << 3n

/** Who is behind an interaction; their id is kept only as a hash. */
export function askerOf(interaction: Exclude<APIInteraction, { type: 1 }>, signer: Signer): Asker {
  const { id, member } = interaction
  const guild = guildOf(interaction)
  const channel = interaction.channel?.id
  const permissions = BigInt(member?.permissions ?? '0')
  return {
    id,
    user: signer.hashUser(userOf(interaction)),
    moderator: guild !== undefined && (permissions & (manageGuild | administrator)) !== 0n,
    ...(guild === undefined ? {} : { guild }),
    ...(channel === undefined ? {} : { channel })
  }
}

/**
 * The server that an interaction belongs to. A person who has the bot in their own account may use it in a server that has
 * not: its settings and gaps are nobody's there.
 */
export function guildOf(interaction: Exclude<APIInteraction, { type: 1 }>): string | undefined {
  const { guild_id: guild, authorizing_integration_owners: owners } = interaction
  return guild !== undefined && (owners === undefined || owners[ApplicationIntegrationType.GuildInstall] === guild)
    ? guild
    : undefined
}

/** Id of the person behind an interaction. */
export function userOf({ member, user }: Exclude<APIInteraction, { type: 1 }>): string {
  return member?.user.id ?? user?.id ?? ''
}
