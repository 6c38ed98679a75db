import type { Fact } from '@docfacts/schema'
import { expect, test } from 'vitest'
import { withItems } from '../../src/compose/in-context.ts'

test.each([
  ['You need:', ['a kite;', 'a line.'], 'You need: a kite; a line.'],
  ['Ways to fly:', ['Ways to fly: 1. Run. 2. Let go.'], 'Ways to fly: 1. Run. 2. Let go.']
])('%j with %j', (lead, values, text) => {
  const items = values.map((value, unit) => ({ unit, fact: { value } as Fact, start: 0, end: 0, quote: value }))
  expect(withItems(lead, 9, items)).toEqual({ text, units: [9, ...values.keys()] })
})
