import { resolve } from 'node:path'
import { suggestLexicon } from '@docfacts/core'
import type { ExitCode } from '../command.ts'
import { type Io, write } from '../io.ts'
import { writeAtomically } from '../output/write-atomically.ts'
import { readFacts } from '../read-factbook.ts'
import { bookOf, build } from './build.ts'

/** What `docfacts lexicon` was asked to do. */
export interface LexiconRequest {
  /** Documents; the factbook is read when there are none. */
  readonly paths: readonly string[]
  readonly facts: string
  readonly out?: string
}

/** Prints or writes a suggested lexicon. */
export async function runLexicon({ paths, facts, out }: LexiconRequest, io: Io): Promise<ExitCode> {
  const book = paths.length === 0 ? await readFacts(facts, io) : bookOf(await build({ paths }, io))
  const text = suggestLexicon(book)
  if (out === undefined) await write(io.stdout, text)
  else await writeAtomically(resolve(io.cwd, out), [text])
  return 0
}
