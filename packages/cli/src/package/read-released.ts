import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Factbook } from '@docfacts/schema'
import type { Io } from '../io.ts'
import { parseFacts } from '../read-factbook.ts'
import { isSystemError, reasonOf, UserError } from '../user-error.ts'
import { releasedChanges, releasedFile } from './content-package.ts'

/** The last release of a content package. */
export interface Released {
  readonly book: Factbook
  /** What it changed against the one before it, as `changes.json` had it. */
  readonly changes: string | undefined
}

/**
 * The last release; `undefined` before the first.
 *
 * @throws {UserError} when it is there and cannot be read.
 */
export async function readReleased(io: Io): Promise<Released | undefined> {
  const text = await readIfThere(releasedFile, io)
  if (text === undefined) return undefined
  return { book: parseFacts(text, releasedFile), changes: await readIfThere(releasedChanges, io) }
}

async function readIfThere(path: string, { cwd }: Io): Promise<string | undefined> {
  try {
    return await readFile(join(cwd, path), 'utf8')
  } catch (error) {
    if (!isSystemError(error)) throw error
    if (error.code === 'ENOENT') return undefined
    throw new UserError(`Cannot read \`${path}\`: ${reasonOf(error)}`)
  }
}
