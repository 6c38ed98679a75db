import { compare } from '@docfacts/ask'
import type { ExitCode } from '../command.ts'
import { columnsOf, type Io, write, writeJson } from '../io.ts'
import { answerText } from '../output/answer-text.ts'
import { styleFor } from '../output/style.ts'
import { readFacts } from '../read-factbook.ts'
import { indexFacts } from './index-facts.ts'

/** What `docfacts compare` was asked to do. */
export interface CompareRequest {
  readonly a: string
  readonly b: string
  readonly aspect: string | undefined
  readonly facts: string
  readonly json?: boolean
}

/** Compares two things and prints the table with its citations. */
export async function runCompare({ a, b, aspect, facts, json }: CompareRequest, io: Io): Promise<ExitCode> {
  const index = indexFacts(await readFacts(facts, io))
  const answer = compare(index, a, b, aspect)
  if (json) await writeJson(io.stdout, answer)
  else {
    const looks = { style: styleFor(io.stdout, io.env), width: columnsOf(io.stdout) }
    await write(io.stdout, answerText(answer, looks))
  }
  return 0
}
