import { PermissionFlagsBits, type REST, Routes } from 'discord.js'
import type { BotConfig } from './config.ts'
import { explainDiscord } from './discord-errors.ts'
import { type Finding, look } from './finding.ts'
import { neededPermissions } from './invite.ts'
import { register } from './register.ts'
import { StartError } from './start-error.ts'

/** Looks at what Discord knows of the bot: token, application, commands, gateway, permissions. Without the token, at no more. */
export async function examineDiscord(config: BotConfig, rest: REST, application: string): Promise<Finding[]> {
  const token = await look('token', async () => {
    const { username } = (await get(rest, Routes.user())) as { username: string }
    return `belongs to ${username}`
  })
  if (!token.ok) return [token]
  return [
    token,
    await examineApplication(config, rest),
    await examineCommands(rest, application),
    await examineGateway(rest),
    examineIntents(config),
    await examinePermissions(config, rest)
  ]
}

/** Flags of an application with the intent for messages' content, limited or not; the bot never needs it. */
const contentIntent = (1 << 18) | (1 << 19)

function examineApplication(config: BotConfig, rest: REST): Promise<Finding> {
  return look('application', async () => {
    const application = (await get(rest, Routes.currentApplication())) as {
      verify_key: string
      flags: number
      interactions_endpoint_url?: string | null
    }
    const { DOCFACTS_TRANSPORT: transport, DISCORD_PUBLIC_KEY: key, DOCFACTS_MENTIONS: mentions } = config
    const endpoint = application.interactions_endpoint_url ?? undefined
    if (transport === 'gateway' && endpoint !== undefined && mentions)
      return `commands go to ${endpoint}; this process answers mentions and direct messages alone`
    if (transport === 'gateway' && endpoint !== undefined)
      throw new StartError(
        `interactions go to ${endpoint}, not to the gateway: remove that address from the page General Information, or use DOCFACTS_TRANSPORT=http`
      )
    if (transport === 'http' && endpoint === undefined)
      throw new StartError(
        'it has no interactions endpoint: set it to https://…/interactions on the page General Information'
      )
    if (transport === 'http' && key?.toLowerCase() !== application.verify_key)
      throw new StartError('its public key is another: check DISCORD_PUBLIC_KEY')
    return (application.flags & contentIntent) === 0
      ? 'fits the transport'
      : 'fits the transport; the message content intent is on and not needed'
  })
}

function examineCommands(rest: REST, application: string): Promise<Finding> {
  return look('commands', async () => {
    const { added, changed, removed } = await register(rest, { application, dryRun: true }).catch(explained)
    const stale = [...added, ...changed, ...removed]
    if (stale.length > 0)
      throw new StartError(`not registered as they are: ${stale.join(', ')}; run \`docfacts bot register\``)
    return 'registered'
  })
}

function examineGateway(rest: REST): Promise<Finding> {
  return look('gateway', async () => {
    const { session_start_limit: limit, shards } = (await get(rest, Routes.gatewayBot())) as {
      shards: number
      session_start_limit: { remaining: number; total: number }
    }
    if (limit.remaining === 0)
      throw new StartError('no session can be started any more today; wait, or find out what logs in so often')
    return `${limit.remaining} of ${limit.total} sessions left today, ${shards} recommended ${shards === 1 ? 'shard' : 'shards'}`
  })
}

function examineIntents({ DOCFACTS_MENTIONS: mentions, DOCFACTS_TRANSPORT: transport }: BotConfig): Finding {
  const asked =
    mentions && transport === 'gateway' ? 'messages of servers and direct messages, neither privileged' : 'none'
  return { what: 'intents', ok: true, note: `asks for ${asked}` }
}

/** Commands are answered without any permission; messages are not. */
function examinePermissions({ DOCFACTS_MENTIONS: mentions }: BotConfig, rest: REST): Promise<Finding> {
  return look('permissions', async () => {
    if (!mentions) return 'none are needed to answer commands'
    const guilds = (await get(rest, Routes.userGuilds())) as readonly { name: string; permissions: string }[]
    const lacking = guilds.filter(({ permissions }) => !isEnough(BigInt(permissions)))
    if (lacking.length === 0) return `enough in ${guilds.length === 1 ? 'one server' : `${guilds.length} servers`}`
    const names = lacking.slice(0, 5).map(({ name }) => name)
    throw new StartError(
      `mentions cannot be answered in ${lacking.length} of ${guilds.length} servers (${names.join(', ')}${lacking.length > 5 ? ', …' : ''}): let the bot see channels, send messages also in threads, and attach files there, or add it anew by \`docfacts bot invite\``
    )
  })
}

function isEnough(permissions: bigint): boolean {
  return (
    (permissions & PermissionFlagsBits.Administrator) !== 0n || (permissions & neededPermissions) === neededPermissions
  )
}

function get(rest: REST, route: `/${string}`): Promise<unknown> {
  return rest.get(route).catch(explained)
}

function explained(error: unknown): never {
  throw new StartError(explainDiscord(error), { cause: error })
}
