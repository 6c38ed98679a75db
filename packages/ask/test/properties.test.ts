import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, ask, compare, complete, createIndex, search } from '../src/index.ts'
import { buildBook } from './builder.ts'
import { buildDrinks } from './drinks.ts'
import questions from './questions.json' with { type: 'json' }

const { book, sources } = buildDrinks()
const index = createIndex(book)
const words = [...new Set(book.facts.flatMap(({ value }) => value.split(/\s+/)))]

/** Questions of words of the factbook, of question words and of anything at all. */
const anyQuestion = fc.oneof(
  fc
    .array(fc.constantFrom(...words, 'what', 'how', 'many', 'vs', 'which', 'is', 'the', '?', 'and', 'not'), {
      maxLength: 14
    })
    .map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '',
    ' ',
    '?'.repeat(5000),
    'a'.repeat(100_000),
    'a '.repeat(50_000),
    '\u0000',
    '__proto__ constructor',
    '(((((',
    '“”',
    '‮abc',
    '👩‍👩‍👧',
    'what '.repeat(3000)
  )
)

describe('any question', () => {
  test('gets an answer in the form of the contract, at most 600 characters long', () => {
    fc.assert(
      fc.property(anyQuestion, fc.option(anyQuestion, { nil: undefined }), (question, context) => {
        expectContract(ask(index, question, { context }), question)
      })
    )
  })

  test('gets the same answer twice', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const first = ask(index, question)
        expect(ask(index, question)).toEqual(first)
        expect(ask(createIndex(book), question)).toEqual(first)
      }),
      { numRuns: 30 }
    )
  })

  test('gets no answer from an empty factbook', () => {
    const empty = createIndex(buildBook({ entities: [], documents: [] }).book)
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(ask(empty, question)).toMatchObject({ status: 'unanswered', citations: [], sentences: [] })
        expect(search(empty, question)).toEqual([])
      })
    )
  })

  test('has results ordered by score, as many as wanted at most', () => {
    fc.assert(
      fc.property(anyQuestion, fc.integer({ min: 0, max: 20 }), (question, limit) => {
        const scores = search(index, question, { limit }).map(({ score }) => score)
        expect(scores.length).toBeLessThanOrEqual(limit)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      })
    )
  })

  test('has completions that begin with the prefix', () => {
    fc.assert(
      fc.property(anyQuestion, (prefix) => {
        const wanted = prefix.trimStart().toLowerCase()
        for (const one of complete(index, prefix))
          expect(one.slice(0, wanted.length).toLowerCase() === wanted || one.toLowerCase().startsWith(wanted)).toBe(
            true
          )
      })
    )
  })

  test('can be compared in', () => {
    fc.assert(
      fc.property(anyQuestion, anyQuestion, (a, b) => {
        expectContract(compare(index, a, b), compare(index, a, b).question)
      })
    )
  })
})

test('an answer tells how it came about only when asked to', () => {
  for (const { q } of questions) {
    const { explanation, ...answer } = ask(index, q, { explain: true })
    expect(ask(index, q)).toEqual(answer)
    if (answer.intent !== 'chat') expect(explanation?.confidence).toBeDefined()
  }
})

test('a threshold of 1 silences every answer, a threshold of 0 answers whatever matches', () => {
  expect(ask(index, 'what is a french press?', { threshold: 1.01 }).status).toBe('unanswered')
  expect(ask(index, 'does a moka press leak?', { threshold: 0 }).status).toBe('answered')
})

function expectContract(answer: Answer, question: string): void {
  expect(answer.question).toBe(question)
  expect(answer.text.length).toBeLessThanOrEqual(600)
  expect(answer.text).not.toBe('')
  expect(answer.confidence).toBeGreaterThanOrEqual(0)
  expect(answer.confidence).toBeLessThanOrEqual(1)
  expect(answer.suggestions.length).toBeLessThanOrEqual(3)
  for (const { path, quote, position, fact } of answer.citations) {
    expect(sources.get(path)?.slice(position.start.offset, position.end.offset)).toBe(quote)
    expect(book.facts.some(({ id }) => id === fact)).toBe(true)
  }
  for (const { citations } of answer.sentences) {
    expect(citations.length).toBeGreaterThan(0)
    for (const place of citations) expect(answer.citations[place]).toBeDefined()
  }
  if (answer.status === 'answered') expect(answer.sentences.map(({ text }) => text).join(' ')).toBe(answer.text)
}
