import { expect, test } from 'vitest'
import { findContradiction } from '../src/contradiction.ts'
import { splitWords } from '../src/search/tokenise.ts'

const cases: readonly (readonly [question: string, sentence: string, found: string])[] = [
  ['who led the guild in 1917', 'Mr Brown led the guild in 1914.', 'number'],
  ['who led the guild in 1914', 'Mr Brown led the guild in 1914.', ''],
  ['what was cheap in the 1990s', 'Tea was cheap in the 1990s.', ''],
  ['what does it cost per 10,000 cups', 'It costs $3 per 10,000 cups.', ''],
  ['what was the six weeks war', 'The seven weeks war was short.', 'number'],
  ['we have 500 kettles, which stove suits us', 'Small stoves suit a hundred kettles.', ''],
  ['what can not be predicted', 'Most of it can be predicted.', 'negation'],
  ["what isn't predicted", 'The weather is not predicted.', ''],
  ['why do prices increase', 'Prices increased as demand did not decrease.', ''],
  ['what is an image', 'Images are pictures.', ''],
  ['how can tea be made without a kettle', 'A pot on a stove boils water.', ''],
  ['', '', '']
]

test('what a question denies may stand in the heading of what answers it', () => {
  const text = 'why is my tea not hot'
  const question = { text, words: splitWords(text) }
  expect(findContradiction(question, 'The pot is open.', 'Tea').negation).toBe(1)
  expect(findContradiction(question, 'The pot is open.', 'Why is tea not hot?').negation).toBe(0)
})

test('a number of the question may stand in the heading of what answers it', () => {
  const text = 'how many pots does grade 5 need'
  const question = { text, words: splitWords(text) }
  expect(findContradiction(question, 'At least 3 pots.', 'Tea').number).toBe(1)
  expect(findContradiction(question, 'At least 3 pots.', 'Grade 5 (smoked)').number).toBe(0)
})

test.each(cases)('%s ~ %s: %s', (text, sentence, found) => {
  const { number, negation } = findContradiction({ text, words: splitWords(text) }, sentence)
  const names = [number === 1 ? 'number' : '', negation === 1 ? 'negation' : '']
  expect(names.filter((name) => name !== '').join(' ')).toBe(found)
})
