import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface Quote {
  readonly doc: string
  readonly quote: string
  readonly span: readonly [start: number, end: number]
}

interface Gold extends Quote {
  readonly id: string
}

interface Question {
  readonly id: string
  readonly q: string
  readonly context?: string
  readonly expect: 'answer' | 'abstain'
  readonly keys?: readonly (readonly string[])[]
  readonly quotes: readonly Quote[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
const facts: readonly Gold[] = JSON.parse(readFileSync(`${root}eval/facts.json`, 'utf8'))
const questions: readonly Question[] = JSON.parse(readFileSync(`${root}eval/questions.json`, 'utf8'))

test('every gold fact quotes its document exactly', () => {
  expect(facts.filter((fact) => !isExact(fact)).map(({ id }) => id)).toEqual([])
})

test('every gold answer quotes its documents exactly', () => {
  const inexact = questions.flatMap(({ id, quotes }) => quotes.filter((one) => !isExact(one)).map(() => id))
  expect(inexact).toEqual([])
})

test('no gold fact and no question stands twice', () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
  expect(new Set(questions.map(({ q, context }) => `${context} ${q.toLowerCase()}`)).size).toBe(questions.length)
})

test('a question to be answered has patterns and quotes, another has none', () => {
  const answerable = questions.filter(({ keys = [], quotes }) => keys.length > 0 && quotes.length > 0)
  expect(answerable).toEqual(questions.filter((question) => question.expect === 'answer'))
  const empty = questions.filter(({ keys = [], quotes }) => keys.length === 0 && quotes.length === 0)
  expect(empty).toEqual(questions.filter((question) => question.expect === 'abstain'))
})

function isExact({ doc, quote, span }: Quote): boolean {
  return readFileSync(`${root}documents/${doc}.md`, 'utf8').slice(...span) === quote
}
