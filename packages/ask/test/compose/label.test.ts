import { expect, test } from 'vitest'
import { labelOf } from '../../src/compose/label.ts'
import { withoutTalk } from '../../src/compose/talk.ts'

test.each([
  ['weight', 'kite', 'Weight of a kite'],
  ['weight', 'Kite Mark II', 'Weight of Kite Mark II'],
  ['best for', 'kite', 'Kite, best for'],
  ['before', 'kite', 'Kite, before'],
  ['safe for dogs?', 'kite', 'Kite, safe for dogs'],
  ['weight', '', 'Weight']
])('%s of %s is called %s', (aspect, name, label) => {
  expect(labelOf(aspect, name)).toBe(label)
})

test.each([
  ['Both fly. This guide explains the difference.', 'Both fly.'],
  ['The Kite Cheat Sheet contains guidance on lines.', ''],
  ['This kite covers two metres.', 'This kite covers two metres.'],
  ['You see the line.', 'You see the line.']
])('%j says %j', (text, said) => {
  expect(withoutTalk(text)).toBe(said)
})
