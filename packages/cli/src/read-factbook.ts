import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Factbook, FactbookError, readFactbook, readFactbookLines } from '@docfacts/schema'
import type { Io } from './io.ts'
import { fileChunks } from './output/file-chunks.ts'
import { splitLines } from './output/split-lines.ts'
import { isSystemError, reasonOf, UserError } from './user-error.ts'

/**
 * Reads and checks a factbook.
 *
 * @throws {UserError} that names the file, what is wrong in it and where, and what to do.
 */
export async function readFacts(path: string, io: Io): Promise<Factbook> {
  const file = resolve(io.cwd, path)
  const text = await readText(file, path)
  return text === undefined
    ? explained(path, () => readFactbookLines(splitLines(fileChunks(file))))
    : parseFacts(text, path)
}

/**
 * Reads and checks the text of a factbook.
 *
 * @param path What to call it in a message.
 * @throws {UserError} that says what is wrong in it and where, and what to do.
 */
export function parseFacts(text: string, path: string): Factbook {
  return explained(path, () => readFactbook(text))
}

function explained(path: string, read: () => Factbook): Factbook {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof FactbookError)) throw error
    throw new UserError(
      `\`${path}\` is not a factbook that this version can read: ${error.message}`,
      'Build it again with `docfacts build`'
    )
  }
}

/** What reading a file says that is larger than a string or a buffer can be. */
const tooLarge: readonly (string | undefined)[] = ['ERR_STRING_TOO_LONG', 'ERR_FS_FILE_TOO_LARGE']

/** The text of a file; `undefined` when it is too large for one string. */
async function readText(file: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (!isSystemError(error)) throw error
    if (tooLarge.includes(error.code)) return undefined
    if (error.code === 'ENOENT') {
      throw new UserError(
        `No factbook at \`${path}\``,
        'Build one with `docfacts build <folder>`, or name one with `--facts <file>`'
      )
    }
    throw new UserError(`Cannot read \`${path}\`: ${reasonOf(error)}`)
  }
}
