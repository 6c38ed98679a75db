import type { Question } from './question/read.ts'
import { amountWords } from './search/amount-words.ts'

/** What a sentence says otherwise than a question takes for granted, each 0 or 1. */
export interface Contradiction {
  /** The question names a number, and the sentence has others. */
  readonly number: number
  /** The question denies what the sentence does not. */
  readonly negation: number
}

/** Looks for what speaks against a sentence although it has the asked words; what it denies or counts may stand in its heading. */
export function findContradiction(
  { text: asked, words }: Pick<Question, 'text' | 'words'>,
  text: string,
  heading = ''
): Contradiction {
  const said = `${text} ${heading}`
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .split(/[^\p{L}\p{N}]+/u)
  return {
    number:
      !personal.test(asked) &&
      words.some(
        (word) =>
          asked.includes(word) &&
          isNumber(digits(word)) &&
          !said.some((other) => sameNumber(digits(word), digits(other)))
      )
        ? 1
        : 0,
    negation: denies.test(asked) && !supposes.test(asked) && !denies.test(text) && !denies.test(heading) ? 1 : 0
  }
}

/** Numbers of who asks are no claim about the documents: "we have 500 GB". */
const personal = /\b(?:I|i|we|We|my|My|our|Our)\b/

function isNumber(word: string): boolean {
  return /^\d+$/.test(word)
}

/** What is supposed or to be avoided need not be denied by the answer too. */
const supposes = /\b(?:if|without)\b/i

const denies = /\b(?:not|no|never|cannot|without|nor|neither|none|unable|fail(?:s|ed)?|hardly|rarely)\b|n['’]t\b/i

const numerals = `zero|one|${amountWords}`.split('|').slice(0, 13)

function digits(word: string): string {
  const value = numerals.indexOf(word)
  return value < 2 ? word : String(value)
}

/** `1990` is in `1990s`, `11` in `11th`. */
function sameNumber(asked: string, said: string): boolean {
  return said === asked || (said.startsWith(asked) && !/\d/.test(said.charAt(asked.length)))
}
