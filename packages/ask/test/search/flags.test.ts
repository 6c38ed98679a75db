import type { Fact } from '@docfacts/schema'
import { expect, test } from 'vitest'
import { flags, readFlags } from '../../src/search/flags.ts'

const isPointer = (value: string, quote = value): boolean =>
  (readFlags({ kind: 'statement', value, evidence: [{ quote }] } as unknown as Fact, []) & flags.pointer) !== 0

test.each([
  'See the chapter on kettles.',
  'For more about kettles, see the second part.',
  'More information about kettles can be found at the library.',
  'Please refer to the handbook for details.',
  'Kettle Safety and Descaling Handbook'
])('%j only says where to read on', (value) => {
  expect(isPointer(value)).toBe(true)
})

test.each([
  'A kettle needs more water than a jug.',
  'Seen from above a kettle is round.',
  'Every handbook contains a picture of a kettle.',
  'Anna Brook, Ada Miller'
])('%j says something', (value) => {
  expect(isPointer(value)).toBe(false)
})

test('a sentence all of which is a link only says where to read on', () => {
  expect(isPointer('How kettles are made', '[How kettles are made](kettles.md)')).toBe(true)
  expect(isPointer('How kettles are made well', '[How kettles are made](kettles.md) well')).toBe(false)
})

const isChange = (value: string, heading: string): boolean =>
  (readFlags({ kind: 'statement', value, evidence: [{ quote: value }] } as unknown as Fact, [heading]) &
    flags.change) !==
  0

test.each([
  ['Kettles boil sooner', 'Changelog'],
  ['Kettles boil sooner', 'Fixed'],
  ['Kettles boil sooner', 'v2.1'],
  ['Kettles boil sooner', 'Upgrading from v1 to v2'],
  ['Boil kettles sooner by @ada in #12', ''],
  ['Boil kettles sooner (#12)', 'Kettles']
])('%j below %j tells of one version', (value, heading) => {
  expect(isChange(value, heading)).toBe(true)
})

test.each([
  ['A fixed lid stays on.', 'Fixed lids'],
  ['Kettles changed kitchens.', 'Changes of kitchens'],
  ['Kettles boil.', '1.2 Boiling']
])('%j below %j tells of things as they are', (value, heading) => {
  expect(isChange(value, heading)).toBe(false)
})
