import { expect, test } from 'vitest'
import { splitSentences } from '../../src/compose/split-sentences.ts'

test.each([
  ['Fold it. Hang it up.', ['Fold it.', 'Hang it up.']],
  ['1. Fold it. 2. Hang it up. Wait. 3. Pack it.', ['1. Fold it.', '2. Hang it up.', 'Wait.', '3. Pack it.']],
  ['It was made in 1984. Many flew.', ['It was made in 1984.', 'Many flew.']],
  ['Use e.g. Delta kites. Or not.', ['Use e.g. Delta kites.', 'Or not.']]
])('%j', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences)
})
