import { expect, test } from 'vitest'
import { tidy } from '../../src/document/tidy.ts'

test.each([
  ['✅  Fast (seconds)', 'Fast (seconds)'],
  ['A delta climbs fast 🚀.', 'A delta climbs fast.'],
  ['Light 🪁, cheap 💰; and fun 🎉!', 'Light, cheap; and fun!'],
  ['Files end in .kite 🪁 .json', 'Files end in .kite .json'],
  ['1️⃣2️⃣ What is a spar?', 'What is a spar?'],
  ['Press 1️⃣ twice', 'Press 1️⃣ twice'],
  ['3️⃣', '3️⃣'],
  ['two\u2011line\u00A0 kite\u200B', 'two-line kite']
])('reads %j as %j', (text, value) => {
  expect(tidy(text)).toBe(value)
})
