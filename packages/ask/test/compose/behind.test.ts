import type { Fact } from '@docfacts/schema'
import { expect, test } from 'vitest'
import { isLead } from '../../src/compose/behind.ts'

test.each([
  ['You need:', true],
  ['For a first kite, buy one of these.', true],
  ['Kites fly in wind such as the following', true],
  ['These fly in any wind.', false],
  ['Kites fly. Buy one of these.', false]
])('%j opens what stands behind it: %s', (value, opens) => {
  expect(isLead({ unit: 0, fact: { value } as Fact, start: 0, end: value.length, quote: value })).toBe(opens)
})
