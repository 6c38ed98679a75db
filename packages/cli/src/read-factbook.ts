import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Factbook, FactbookError, readFactbook } from '@docfacts/schema'
import type { Io } from './io.ts'
import { isSystemError, reasonOf, UserError } from './user-error.ts'

/**
 * Reads and checks a factbook.
 *
 * @throws {UserError} that names the file, what is wrong in it and where, and what to do.
 */
export async function readFacts(path: string, io: Io): Promise<Factbook> {
  return parseFacts(await readText(resolve(io.cwd, path), path), path)
}

/**
 * Reads and checks the text of a factbook.
 *
 * @param path What to call it in a message.
 * @throws {UserError} that says what is wrong in it and where, and what to do.
 */
export function parseFacts(text: string, path: string): Factbook {
  try {
    return readFactbook(text)
  } catch (error) {
    if (!(error instanceof FactbookError)) throw error
    throw new UserError(
      `\`${path}\` is not a factbook that this version can read: ${error.message}`,
      'Build it again with `docfacts build`'
    )
  }
}

async function readText(file: string, path: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (!isSystemError(error)) throw error
    if (error.code === 'ENOENT') {
      throw new UserError(
        `No factbook at \`${path}\``,
        'Build one with `docfacts build <folder>`, or name one with `--facts <file>`'
      )
    }
    throw new UserError(`Cannot read \`${path}\`: ${reasonOf(error)}`)
  }
}
