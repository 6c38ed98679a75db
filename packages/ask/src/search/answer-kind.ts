import type { Fact } from '@docfacts/schema'
import { amountWords, months } from './amount-words.ts'
import { saidBy } from './fact-fit.ts'

/** How much a fact looks as if it held what was asked for, 0 … 1; always 1 where the question does not say what it wants. */
export type AnswerFit = (fact: Fact) => number

/** What a question asks for by its words, and how much a text has of it that the question does not say itself. */
interface AnswerKind {
  readonly asked: RegExp
  readonly fit: (text: Said) => number
}

/** A text without the numbers and names of the question. */
interface Said {
  readonly text: string
  readonly numbers: readonly string[]
  readonly hasName: boolean
}

/** Reads for one question how facts fit the kind of its answer. */
export function answerFit(question: string): AnswerFit {
  const asked = question.toLowerCase()
  const kind = kinds.find((one) => one.asked.test(asked))
  return kind === undefined ? () => 1 : (fact) => kind.fit(say(asked, saidBy(fact)))
}

function say(asked: string, text: string): Said {
  return {
    text,
    numbers: (text.match(/\d(?:[\d.,]*\d)?/g) ?? []).filter((number) => !asked.includes(number)),
    hasName: (text.match(inner) ?? []).some((name) => !asked.includes(name.toLowerCase()))
  }
}

/** A word with a capital that does not merely begin a sentence. */
const inner = /(?<![.!?:]\W{0,3})(?<=\s["“(‘']?)\p{Lu}[\p{L}\p{N}]+/gu

/** The first that fits decides. */
const kinds: readonly AnswerKind[] = [
  {
    asked: /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade)/,
    fit: ({ text, numbers }) =>
      numbers.some((number) => /^\d{3,4}$/.test(number)) || dates.test(text) ? 1 : numbers.length > 0 ? 0.5 : 0
  },
  {
    asked: /\bhow (?:many|much)\b|\bpercent/,
    fit: ({ text, numbers }) => (numbers.length > 0 || amounts.test(text) ? 1 : 0)
  },
  {
    asked:
      /\bwhere\b|\b(?:what|which) (?:countr(?:y|ies)|cit(?:y|ies)|places?|regions?|states?|areas?|locations?|continents?|towns?|county|rivers?|islands?)\b|\bwho(?:m|se)?\b/,
    fit: ({ hasName }) => (hasName ? 1 : 0)
  },
  { asked: /\bwhy\b|\bwhat (?:caused|led)\b/, fit: ({ text }) => (causes.test(text) ? 1 : 0) }
]

const dates = new RegExp(`\\b(?:${months}|century|centuries)\\b`, 'i')

const amounts = new RegExp(`\\b(?:${amountWords}|most|none)\\b`, 'i')

const causes = /\b(?:because|due to|since|so that|as|reason|therefore|to|caused?|result(?:ed|s)?|led|in order|for)\b/i
