import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measure } from './measure.ts'

/** A question with what a right answer says, or with none. `context`: the question asked just before. */
export interface GoldQuestion {
  readonly id: string
  readonly q: string
  readonly context?: string
  readonly expect: 'answer' | 'abstain'
  /** Groups of patterns; a right answer matches one of each group, or of `need` groups. */
  readonly keys?: readonly (readonly string[])[]
  readonly need?: number
  readonly forbid?: readonly string[]
  /** A right answer cites one of these. */
  readonly quotes?: readonly { readonly doc: string; readonly span: readonly [start: number, end: number] }[]
}

export interface Answer {
  readonly status: 'answered' | 'unanswered'
  readonly text: string
  readonly citations: readonly {
    readonly path: string
    readonly quote: string
    readonly position: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } }
  }[]
}

interface Input {
  readonly answers: readonly Answer[]
  readonly questions: readonly GoldQuestion[]
  readonly folder: string
  readonly name: string
}

interface Score {
  readonly measures: readonly Measure[]
  /** The ids of the questions without a right answer. */
  readonly failed: readonly string[]
}

/** The share of questions answered right, of questions without an answer left unanswered, and of exact citations. */
export function scoreQuestions({ answers, questions, folder, name }: Input): Score {
  if (answers.length !== questions.length)
    throw new Error(`Unexpected ${answers.length} answers, expected ${questions.length}`)
  const pairs = questions.map((question, index) => ({ question, answer: answers[index] as Answer }))
  const wrong = pairs.filter(({ question, answer }) => !isRight(question, answer))
  const citations = answers.flatMap((answer) => answer.citations)
  const inexact = citations.filter(({ path, quote, position }) => {
    return readFileSync(join(folder, path), 'utf8').slice(position.start.offset, position.end.offset) !== quote
  })
  return {
    measures: [
      rate(`${name} questions right`, 'answer'),
      rate(`${name} questions abstained`, 'abstain'),
      { name: `${name} citations exact`, value: 1 - inexact.length / Math.max(1, citations.length) }
    ],
    failed: wrong.map(({ question }) => question.id)
  }

  function rate(name: string, expect: GoldQuestion['expect']): Measure {
    const all = pairs.filter(({ question }) => question.expect === expect)
    const misses = wrong.filter((pair) => all.includes(pair)).map(describe)
    return { name, value: 1 - misses.length / Math.max(1, all.length), misses }
  }
}

function isRight(
  { expect, keys = [], need = keys.length, forbid = [], quotes = [] }: GoldQuestion,
  answer: Answer
): boolean {
  if (expect === 'abstain') return answer.status === 'unanswered'
  const text = fold(answer.text).slice(0, 600)
  const matches = (pattern: string): boolean => new RegExp(pattern, 'i').test(text)
  const cited = answer.citations.some(({ path, position: { start, end } }) =>
    quotes.some(({ doc, span }) => path.startsWith(doc) && start.offset < span[1] && end.offset > span[0])
  )
  const hits = keys.filter((group) => group.some(matches))
  return answer.status === 'answered' && hits.length >= need && !forbid.some(matches) && cited
}

function describe({ question, answer }: { question: GoldQuestion; answer: Answer }): string {
  return `question ${question.id} ${question.q} → ${answer.status}: ${fold(answer.text).slice(0, 160)}`
}

/** Quotes, hyphens and spaces of one kind; no markup. */
function fold(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\u2011/g, '-')
    .replace(/[*`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
