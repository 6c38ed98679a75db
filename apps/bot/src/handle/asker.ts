import type { APIInteraction } from 'discord-api-types/v10'
import type { Signer } from '../buttons/custom-id.ts'
import type { Asker } from '../command.ts'

const manageGuild = 1n << 5n
const administrator = 1n << 3n

/** Who is behind an interaction; their id is kept only as a hash. */
export function askerOf(interaction: Exclude<APIInteraction, { type: 1 }>, signer: Signer): Asker {
  const { id, guild_id: guild, member } = interaction
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

/** Id of the person behind an interaction. */
export function userOf({ member, user }: Exclude<APIInteraction, { type: 1 }>): string {
  return member?.user.id ?? user?.id ?? ''
}
