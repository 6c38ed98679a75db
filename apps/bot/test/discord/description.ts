import { existsSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import * as schemas from 'discord-api-spec/zod'
import { checkLimits } from '../../src/replies/limits.ts'

/** Discord's own description of its API, where it lies beside the checkout. */
const file = new URL('../../../../../shared/discord/openapi.json', import.meta.url)
const ajv = existsSync(file) ? openDescription() : undefined
if (ajv === undefined)
  process.stderr.write('skipped: payloads by ../shared/discord/openapi.json; they are held to discord-api-spec alone\n')
const compiled = new Map<string, ValidateFunction>()

/** The part of a schema of `discord-api-spec` that is used. */
interface Schema {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly data?: unknown
    readonly error?: { readonly issues: unknown }
  }
}

/**
 * What is wrong with a payload by the name of its schema: by the npm package, by Discord's own description where that is
 * there, and a key that neither knows.
 */
export function problemsWith(name: string, payload: unknown): string[] {
  const value: unknown = asDescribed(JSON.parse(JSON.stringify(payload)))
  return [...byPackage(name, value), ...byDescription(name, value)]
}

/** What is wrong with the body of a callback; unions are told apart by `type`, so that one fault gives one error. */
export function problemsWithCallback(body: unknown): string[] {
  const { type, data } = body as { readonly type: number; readonly data?: unknown }
  const name = callbacks[type]
  if (name === undefined) return [`callbacks of type ${type} are not expected`]
  const limits = type === 4 || type === 7 ? checkLimits(data) : []
  return [...problemsWith(name, body), ...limits]
}

/** What is wrong with commands that are put, the limits of all together included. */
export function problemsWithCommands(commands: unknown): string[] {
  const list = commands as readonly Readonly<Record<string, unknown>>[]
  const problems = list.flatMap((command) => problemsWith('ApplicationCommandUpdateRequest', command))
  const long = list
    .filter((command) => lettersOf(command) > 8000)
    .map(({ name }) => `\`${name}\` has more than 8,000 characters`)
  const bad = list.filter(({ type, name }) => type !== 3 && !/^[-_'\p{Ll}\p{N}\p{Lo}]{1,32}$/u.test(String(name)))
  return [...problems, ...long, ...bad.map(({ name }) => `\`${name}\` is no name of a slash command`)]
}

const callbacks: Readonly<Record<number, string>> = {
  1: 'PongInteractionCallbackRequest',
  4: 'CreateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest'
}

function byPackage(name: string, value: unknown): string[] {
  const schema = (schemas as unknown as Readonly<Record<string, Schema>>)[`${name}Schema`]
  if (schema === undefined) return [`\`${name}\` is not in discord-api-spec`]
  const { success, data, error } = schema.safeParse(value)
  if (!success) return [`${name}: ${JSON.stringify(error?.issues).slice(0, 600)}`]
  // Unknown keys are left out by the schema: a misspelt one makes the two differ.
  return isDeepStrictEqual(data, value) ? [] : [`${name}: a key is unknown in ${JSON.stringify(value).slice(0, 600)}`]
}

function byDescription(name: string, value: unknown): string[] {
  if (ajv === undefined) return []
  const validate = compiled.get(name) ?? ajv.compile({ $ref: `discord#/components/schemas/${name}` })
  compiled.set(name, validate)
  return validate(value) ? [] : [`${name}: ${ajv.errorsText(validate.errors).slice(0, 600)}`]
}

function openDescription(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'discord')
  return ajv
}

/** The description types this one number as an integer, while Discord's documentation and builders send a string. */
function asDescribed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('default_member_permissions' in value) || 'version' in value)
    return value
  const { default_member_permissions: permissions } = value
  return { ...value, default_member_permissions: typeof permissions === 'string' ? Number(permissions) : permissions }
}

/** Letters of a command as Discord counts them: of each text the longest translation. */
function lettersOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + lettersOf(item), 0)
  if (typeof value !== 'object' || value === null) return 0
  const {
    name = '',
    description = '',
    name_localizations: names,
    description_localizations: descriptions,
    options
  } = value as Readonly<Record<string, unknown>>
  const longest = (text: unknown, translations: unknown): number =>
    Math.max(...[text, ...Object.values(translations ?? {})].map((one) => String(one).length))
  return longest(name, names) + longest(description, descriptions) + lettersOf(options)
}
