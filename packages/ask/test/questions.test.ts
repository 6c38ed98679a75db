import { checkFactbook } from '@docfacts/schema'
import { describe, expect, test } from 'vitest'
import { ask, createIndex } from '../src/index.ts'
import { buildDrinks } from './drinks.ts'
import questions from './questions.json' with { type: 'json' }

const { book } = buildDrinks()
const index = createIndex(book)

interface Case {
  readonly q: string
  readonly context?: string
  readonly intent?: string
  /** Pattern that the text must match. */
  readonly text?: string
  /** Whether the documents don't say. */
  readonly silent?: boolean
  readonly agreement?: string
  /** Number of values told. */
  readonly values?: number
}

test('the factbook of the questions is valid', () => {
  expect(checkFactbook(book)).toEqual([])
})

describe('ask', () => {
  test.each(questions as Case[])('$q', ({ q, context, intent, text, silent, agreement, values }) => {
    const answer = ask(index, q, { context })
    expect({ status: answer.status, text: answer.text }).toEqual({
      status: silent === true ? 'unanswered' : 'answered',
      text: text === undefined ? answer.text : expect.stringMatching(new RegExp(text, 's'))
    })
    if (intent !== undefined) expect(answer.intent).toBe(intent)
    if (agreement !== undefined) expect(answer.agreement).toBe(agreement)
    if (values !== undefined) expect(answer.values).toHaveLength(values)
  })
})
