import { bundledContent } from '../content/load.ts'
import { type BotConfig, ConfigError, missingToken, readConfig } from './config.ts'
import { loadContents } from './contents.ts'
import { explainDiscord } from './discord-errors.ts'
import type { BotIo } from './io.ts'
import { isExplained, StartError } from './start-error.ts'

/** What `docfacts bot` can do. */
export type BotAction = 'run' | 'local' | 'register' | 'invite' | 'doctor'

/** What it was called with. */
export interface BotRequest {
  readonly action: BotAction
  /** Paths of factbooks, in place of those of the environment. */
  readonly facts?: readonly string[]
  readonly guild?: string | undefined
  readonly dryRun?: boolean
  /** For `invite`: the address for a person's own account. */
  readonly user?: boolean
}

/** Does one thing and tells how it went: 0 fine, 1 problems found, 2 wrong configuration. */
export async function botCommand(request: BotRequest, io: BotIo): Promise<0 | 1 | 2> {
  try {
    return await actions[request.action](request, io)
  } catch (error) {
    if (error instanceof ConfigError) return say(io, `${error.message}\n`, 2)
    if (!(error instanceof Error) || !isExplained(error)) throw error
    return say(io, `error: ${error.message}\n`, error.name === 'LoginError' ? 2 : 1)
  }
}

const actions: Readonly<Record<BotAction, (request: BotRequest, io: BotIo) => Promise<0 | 1 | 2>>> = {
  async run(request, io) {
    const { runBot } = await import('./run.ts')
    return runBot(configOf(request, io), io)
  },
  async local({ facts = [] }, io) {
    const { runLocal } = await import('../local/local.ts')
    await runLocal(facts.length === 0 ? [bundledContent()] : await loadContents(facts), io)
    return 0
  },
  async register(request, io) {
    const [{ register }, { applicationOf, restFor }] = await Promise.all([import('./register.ts'), import('./api.ts')])
    const config = withToken(configOf(request, io))
    const { guild, dryRun = false } = request
    const options = { application: applicationOf(config), guild, dryRun }
    const { added, changed, removed, same } = await register(restFor(config), options).catch((error: unknown) => {
      throw new StartError(explainDiscord(error), { cause: error })
    })
    for (const [mark, names] of [
      ['+', added],
      ['~', changed],
      ['-', removed]
    ] as const) {
      for (const name of names) io.stdout.write(`${mark} ${name}\n`)
    }
    const changes = added.length + changed.length + removed.length
    io.stdout.write(
      `${changes} to change, ${same.length} as they were${dryRun && changes > 0 ? '; nothing was sent' : ''}\n`
    )
    return 0
  },
  async invite(request, io) {
    const [{ inviteAddress }, { applicationOf }] = await Promise.all([import('./invite.ts'), import('./api.ts')])
    io.stdout.write(
      `${inviteAddress(applicationOf(withToken(configOf(request, io))), request.user === true ? 'user' : 'guild')}\n`
    )
    return 0
  },
  async doctor(request, io) {
    const [{ examine }, { applicationOf, restFor }] = await Promise.all([import('./doctor.ts'), import('./api.ts')])
    const config = configOf(request, io)
    const findings = await examine(config, restFor(config), applicationOf(config))
    for (const { what, ok, note } of findings) io.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${what}: ${note}\n`)
    return findings.every(({ ok }) => ok) ? 0 : 1
  }
}

function configOf({ facts = [] }: BotRequest, { env }: BotIo): BotConfig {
  const config = readConfig(env)
  return facts.length === 0 ? config : { ...config, DOCFACTS_FACTBOOKS: [...facts] }
}

function withToken(config: BotConfig): BotConfig {
  if (config.DISCORD_TOKEN !== undefined) return config
  throw new ConfigError([missingToken])
}

function say(io: BotIo, text: string, code: 1 | 2): 1 | 2 {
  io.stderr.write(text)
  return code
}
