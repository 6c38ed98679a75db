import type { Fact } from '@docfacts/schema'
import { expect, test } from 'vitest'
import { wordingReader } from '../../src/search/wording.ts'

const term = (word: string) => ({ word, idf: 1, entity: false })
const read = (text: string, value: string) => {
  const words = text.toLowerCase().split(' ')
  const terms = words.filter((word) => word.length > 3).map(term)
  const question = { text, words, terms } as unknown as Parameters<typeof wordingReader>[0]
  return wordingReader(question)({ kind: 'statement', value } as Fact, new Float32Array(terms.length))
}

test('words count as they were asked', () => {
  expect(read('painted walls', 'The walls were painted.').exact).toBe(1)
  expect(read('painted walls', 'A wall has paint.').exact).toBe(0)
})

test('neighbours in the question are neighbours in the text, small words included', () => {
  expect(read('treaty of paris', 'The Treaty of Paris was signed.').phrase).toBe(1)
  expect(read('treaty of paris', 'A treaty was signed in Paris.').phrase).toBe(0)
})
