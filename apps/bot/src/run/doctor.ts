import { DiscordAPIError, type REST, Routes } from 'discord.js'
import { bundledContent, loadContent } from '../content/load.ts'
import { openStore } from '../store/open.ts'
import { StoreInUseError } from '../store/sqlite.ts'
import type { BotConfig } from './config.ts'
import { register } from './register.ts'

/** One thing that was looked at. */
export interface Finding {
  readonly what: string
  readonly ok: boolean
  readonly note: string
}

/** Looks at everything that the bot needs, and tells what is wrong and what to do. Changes nothing. */
export async function examine(config: BotConfig, rest: REST, application: string): Promise<Finding[]> {
  const findings = [await examineContents(config), await examineStore(config)]
  if (config.DISCORD_TOKEN === undefined)
    return [...findings, { what: 'token', ok: true, note: 'none; HTTP needs none to answer' }]
  const token = await look('token', 'check DISCORD_TOKEN', async () => {
    const { username } = (await rest.get(Routes.user())) as { username: string }
    return `belongs to ${username}`
  })
  if (!token.ok) return [...findings, token]
  return [
    ...findings,
    token,
    await examineApplication(config, rest),
    await examineCommands(rest, application),
    await examineGateway(rest)
  ]
}

function examineContents({ DOCFACTS_FACTBOOKS: paths, DOCFACTS_LINK: link }: BotConfig): Promise<Finding> {
  return look('content', 'build the factbook again with `docfacts build`', async () => {
    const contents =
      paths.length === 0 ? [bundledContent()] : await Promise.all(paths.map((path) => loadContent(path, link)))
    return contents.map(({ name, book }) => `${name}: ${book.facts.length} facts`).join(', ')
  })
}

async function examineStore({ DATABASE_URL: database, DOCFACTS_STORE: file }: BotConfig): Promise<Finding> {
  const what = database === undefined ? 'store (SQLite)' : 'store (PostgreSQL)'
  return look(what, database === undefined ? 'check DOCFACTS_STORE' : 'check DATABASE_URL', async () => {
    try {
      const store = await openStore(database ?? file)
      await store.ping()
      await store.close()
      return 'can be opened, schema is the newest'
    } catch (error) {
      if (error instanceof StoreInUseError) return 'in use by a bot that runs, as it should be'
      throw error
    }
  })
}

/** Flags of an application with the intent for messages' content, limited or not; the bot never needs it. */
const contentIntent = (1 << 18) | (1 << 19)

function examineApplication(config: BotConfig, rest: REST): Promise<Finding> {
  return look('application', 'see its page in the developer portal', async () => {
    const application = (await rest.get(Routes.currentApplication())) as {
      verify_key: string
      flags: number
      interactions_endpoint_url?: string | null
    }
    const { DOCFACTS_TRANSPORT: transport, DISCORD_PUBLIC_KEY: key } = config
    const endpoint = application.interactions_endpoint_url ?? undefined
    if (transport === 'gateway' && endpoint !== undefined)
      throw new Error(
        `interactions go to ${endpoint}, not to the gateway: remove that address, or use DOCFACTS_TRANSPORT=http`
      )
    if (transport === 'http' && endpoint === undefined)
      throw new Error('it has no interactions endpoint: set it to https://…/interactions')
    if (transport === 'http' && key?.toLowerCase() !== application.verify_key)
      throw new Error('its public key is another: check DISCORD_PUBLIC_KEY')
    return (application.flags & contentIntent) === 0
      ? 'fits the transport'
      : 'fits the transport; the message content intent is on and not needed'
  })
}

function examineCommands(rest: REST, application: string): Promise<Finding> {
  return look('commands', 'run `docfacts bot register`', async () => {
    const { added, changed, removed } = await register(rest, { application, dryRun: true })
    const stale = [...added, ...changed, ...removed]
    if (stale.length > 0) throw new Error(`not registered as they are: ${stale.join(', ')}`)
    return 'registered'
  })
}

function examineGateway(rest: REST): Promise<Finding> {
  return look('gateway', 'wait, or find out what logs in so often', async () => {
    const { session_start_limit: limit, shards } = (await rest.get(Routes.gatewayBot())) as {
      shards: number
      session_start_limit: { remaining: number; total: number }
    }
    if (limit.remaining === 0) throw new Error('no session can be started any more today')
    return `${limit.remaining} of ${limit.total} sessions left today, ${shards} recommended ${shards === 1 ? 'shard' : 'shards'}`
  })
}

async function look(what: string, remedy: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { what, ok: true, note: await work() }
  } catch (error) {
    const note =
      error instanceof DiscordAPIError
        ? `Discord answered ${error.status}`
        : error instanceof Error
          ? error.message
          : String(error)
    return { what, ok: false, note: `${note}; ${remedy}` }
  }
}
