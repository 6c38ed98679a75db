import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { parseLexicon } from '@docfacts/core'
import { VFile } from 'vfile'
import type { Io } from '../io.ts'
import { isSystemError, reasonOf, UserError } from '../user-error.ts'
import type { LexiconText } from './compile-batch.ts'
import { type Message, messagesOf } from './message.ts'

/** Where a lexicon is looked for, and who is told of its faults. */
export interface LexiconSetting {
  /** Absolute path of the content root: messages have paths relative to it. */
  readonly root: string
  readonly io: Io
  /** Grows with what is found. */
  readonly messages: Message[]
}

/**
 * Reads a lexicon, if one is named.
 *
 * @throws {UserError} when it cannot be read; faults in it are messages.
 */
export async function readLexicon(
  named: string | undefined,
  { root, io, messages }: LexiconSetting
): Promise<LexiconText | undefined> {
  if (named === undefined) return undefined
  const file = resolve(io.cwd, named)
  const path = relative(root, file).replaceAll('\\', '/')
  try {
    const parsed = new VFile({ path, value: await readFile(file, 'utf8') })
    parseLexicon(parsed)
    messages.push(...messagesOf(parsed))
    return { path, text: String(parsed) }
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UserError(`Cannot read the lexicon \`${named}\`: ${reasonOf(error)}`)
  }
}
