import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Io } from './io.ts'
import { isSystemError, reasonOf, UserError } from './user-error.ts'

/** What `docfacts.json` may say. */
export interface Config {
  /** Severities of lint by rule name or pattern. */
  readonly rules?: Readonly<Record<string, unknown>>
}

const knownKeys = ['$schema', 'rules']

/**
 * Reads the settings; without a path `./docfacts.json`, if there is one.
 *
 * @throws {UserError} when it cannot be read, is no JSON, or has a key that means nothing.
 */
export async function readConfig(path: string | undefined, io: Io): Promise<Config> {
  const name = path ?? 'docfacts.json'
  const text = await readText(resolve(io.cwd, name), name, path === undefined)
  if (text === undefined) return {}
  const value = parse(text, name)
  if (!isRecord(value)) throw new UserError(`Unexpected value in \`${name}\`, expected an object`)
  for (const key of Object.keys(value)) {
    if (knownKeys.includes(key)) continue
    throw new UserError(`Unexpected key \`${key}\` in \`${name}\`, expected one of ${knownKeys.join(', ')}`)
  }
  const { rules } = value
  if (rules === undefined) return {}
  if (!isRecord(rules)) throw new UserError(`Unexpected \`rules\` in \`${name}\`, expected an object of severities`)
  return { rules }
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
