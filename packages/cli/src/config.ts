import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Io } from './io.ts'
import { isSystemError, reasonOf, UserError } from './user-error.ts'

/** What `docfacts.json`, or the key `docfacts` of `package.json`, may say. */
export interface Config {
  /** Severities of lint by rule name or pattern. */
  readonly rules?: Readonly<Record<string, unknown>>
  /** Files and folders to compile; makes the folder a content package. */
  readonly documents?: readonly string[]
  readonly lexicon?: string
  /** Name of the factbook. */
  readonly name?: string
  /** Where the documents can be read, for citations. */
  readonly sourceUrl?: string
  /** How `docfacts diff` computes the bump. */
  readonly diff?: Readonly<Record<string, unknown>>
}

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string' && value !== ''
const isTexts: Check = (value) => Array.isArray(value) && value.length > 0 && value.every(isText)

/** What each key holds. */
const keys: Readonly<Record<string, readonly [expected: string, check: Check]>> = {
  $schema: ['text', isText],
  rules: ['an object of severities', isRecord],
  documents: ['a list of paths', isTexts],
  lexicon: ['a path', isText],
  name: ['text', isText],
  sourceUrl: ['a URL', (value) => isText(value) && URL.canParse(String(value))],
  diff: ['an object', isRecord]
}

/**
 * Reads the settings; without a path `./docfacts.json`, or else the key `docfacts` of `./package.json`, if there is one.
 *
 * @throws {UserError} when it cannot be read, is no JSON, or has a key that means nothing.
 */
export async function readConfig(path: string | undefined, io: Pick<Io, 'cwd'>): Promise<Config> {
  const name = path ?? 'docfacts.json'
  const value = await readJson(name, path === undefined, io)
  if (value !== undefined || path !== undefined) return checkConfig(value, name)
  const manifest = await readJson('package.json', true, io)
  const own = isRecord(manifest) ? manifest.docfacts : undefined
  return own === undefined ? {} : checkConfig(own, 'package.json')
}

/**
 * Reads a JSON file of the current folder; `undefined` where an optional one is missing.
 *
 * @throws {UserError} when it cannot be read or is no JSON.
 */
export async function readJson(name: string, optional: boolean, { cwd }: Pick<Io, 'cwd'>): Promise<unknown> {
  const text = await readText(resolve(cwd, name), name, optional)
  return text === undefined ? undefined : parse(text, name)
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkConfig(value: unknown, name: string): Config {
  if (!isRecord(value)) throw new UserError(`Unexpected value in \`${name}\`, expected an object`)
  for (const [key, found] of Object.entries(value)) {
    const [expected, check] = (Object.hasOwn(keys, key) ? keys[key] : undefined) ?? []
    if (expected === undefined || check === undefined) {
      throw new UserError(`Unexpected key \`${key}\` in \`${name}\`, expected one of ${Object.keys(keys).join(', ')}`)
    }
    if (!check(found)) throw new UserError(`Unexpected \`${key}\` in \`${name}\`, expected ${expected}`)
  }
  return value
}

async function readText(file: string, name: string, optional: boolean): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (!isSystemError(error)) throw error
    if (optional && error.code === 'ENOENT') return undefined
    throw new UserError(`Cannot read \`${name}\`: ${reasonOf(error)}`)
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UserError(`\`${name}\` is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
