import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Level } from '../log.ts'

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Settings that are missing or cannot be read, each with what was expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.join('\n')}`
    )
    this.problems = problems
  }
}

/** Said where a token is needed and not there. */
export const missingToken =
  'DISCORD_TOKEN: expected the token of the bot, from the page Bot of its application at https://discord.com/developers/applications; `docfacts bot --local` needs none'

const flag = z
  .enum(['on', 'off', 'true', 'false', '1', '0'], 'expected `on` or `off`')
  .transform((text) => ['on', 'true', '1'].includes(text))
const count = z
  .string()
  .regex(/^\d{1,9}$/, 'expected a whole number')
  .transform(Number)
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
)

/** Every variable that is read, with what is expected of it; documented in the readme. */
const variables = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w-]{10,}\.[\w-]{2,}\.[\w-]{4,}$/, 'expected a bot’s token: three parts with dots between them')
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'expected 64 hexadecimal digits')
    .optional(),
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'expected an id of 17 to 20 digits')
    .optional(),
  DISCORD_API: z.url('expected an address').default('https://discord.com/api'),
  DISCORD_SHARDS: z
    .string()
    .regex(/^\d+(-\d+)?\/[1-9]\d*$/, 'expected own and all shards, such as `0-3/8`')
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected `postgres://…`')
    .optional(),
  DOCFACTS_STORE: z.string().min(1).default('docfacts-bot.sqlite'),
  DOCFACTS_SECRET: z.string().min(16, 'expected at least 16 characters').optional(),
  DOCFACTS_TRANSPORT: z.enum(['gateway', 'http'], 'expected `gateway` or `http`').default('gateway'),
  DOCFACTS_MENTIONS: flag.default(false),
  DOCFACTS_FACTBOOKS: list.default([]),
  DOCFACTS_LINK: z.string().includes('{path}', 'expected a pattern with `{path}`').optional(),
  DOCFACTS_LOG: z
    .enum(['debug', 'info', 'warn', 'error'], 'expected `debug`, `info`, `warn` or `error`')
    .default('info'),
  DOCFACTS_USER_RATE: count.default(30),
  DOCFACTS_GUILD_RATE: count.default(600),
  PORT: count.refine((port) => port < 65_536, 'expected a port, 0 to 65535').default(8080)
})

/** Names of all variables that are read. */
export const variableNames: readonly string[] = Object.keys(variables.shape)

/** The settings of a bot, by the names of their variables. */
export interface BotConfig {
  readonly DISCORD_TOKEN?: string | undefined
  readonly DISCORD_PUBLIC_KEY?: string | undefined
  readonly DISCORD_APPLICATION_ID?: string | undefined
  readonly DISCORD_API: string
  readonly DISCORD_SHARDS?: string | undefined
  readonly DATABASE_URL?: string | undefined
  readonly DOCFACTS_STORE: string
  readonly DOCFACTS_TRANSPORT: 'gateway' | 'http'
  readonly DOCFACTS_MENTIONS: boolean
  readonly DOCFACTS_FACTBOOKS: readonly string[]
  readonly DOCFACTS_LINK?: string | undefined
  readonly DOCFACTS_LOG: Level
  readonly DOCFACTS_USER_RATE: number
  readonly DOCFACTS_GUILD_RATE: number
  readonly PORT: number
  /** Key of buttons and of hashes of people. */
  readonly secret: string
}

/**
 * Reads the settings; empty variables count as absent.
 *
 * @throws {ConfigError} with everything that is wrong at once.
 */
export function readConfig(env: Environment): BotConfig {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== '')
  )
  const result = variables.safeParse(present)
  if (!result.success)
    throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  const { DOCFACTS_SECRET: own, ...config } = result.data
  const problems = missing(config, own)
  if (problems.length > 0) throw new ConfigError(problems)
  const derived = createHash('sha256').update(`docfacts ${config.DISCORD_TOKEN}`).digest('hex')
  return { ...config, secret: own ?? derived }
}

function missing(config: Omit<BotConfig, 'secret'>, secret: string | undefined): string[] {
  const { DOCFACTS_TRANSPORT: transport, DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: key } = config
  const problems: string[] = []
  if (transport === 'gateway' && token === undefined) {
    problems.push(missingToken)
  }
  if (transport === 'http' && key === undefined) {
    problems.push(
      'DISCORD_PUBLIC_KEY: expected the public key of the application, from its page General Information at https://discord.com/developers/applications'
    )
  }
  if (transport === 'http' && token === undefined && secret === undefined) {
    problems.push('DOCFACTS_SECRET: expected a secret of at least 16 characters, the same for all processes')
  }
  return problems
}
