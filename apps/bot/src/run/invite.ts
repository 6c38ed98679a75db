import { PermissionFlagsBits } from 'discord.js'

/** Permissions that answers need: mentions are answered by messages with pictures. */
export const neededPermissions: bigint =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.AttachFiles

/** The address at which the bot is added to a server, or to a person's own account. */
export function inviteAddress(application: string, target: 'guild' | 'user' = 'guild'): string {
  const query =
    target === 'guild'
      ? {
          client_id: application,
          scope: 'bot applications.commands',
          permissions: String(neededPermissions),
          integration_type: '0'
        }
      : { client_id: application, scope: 'applications.commands', integration_type: '1' }
  return `https://discord.com/oauth2/authorize?${new URLSearchParams(query)}`
}
