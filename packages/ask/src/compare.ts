import type { Answer } from './answer.ts'
import { ask } from './ask.ts'
import type { AskIndex } from './ask-index.ts'

/** Compares two things, in one aspect or in all that both have. */
export function compare(index: AskIndex, a: string, b: string, aspect?: string): Answer {
  return ask(index, aspect === undefined ? `difference between ${a} and ${b}` : `compare ${aspect} of ${a} and ${b}`)
}
