import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWord, WORD } from '../../src/link/fold.ts'
import { createWordTable, hashOn } from '../../src/link/word-table.ts'
import { createWordReader } from '../../src/link/words.ts'

const letters = fc.constantFrom(..."aAbs1éßﬁ費\u0301\u{1F3AF} .'’/&@-+#_(,$")

test('words are what the expression matches, folded, whatever was read before', () => {
  const table = createWordTable()
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 40 }), (found) => {
      const text = found.join('')
      const words = Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
        folded: foldWord(word)
      }))
      expect(createWordReader(table).words(text)).toEqual(words)
    }),
    { numRuns: 2000 }
  )
})

test('a table finds each spelling again, more than it keeps too', () => {
  const table = createWordTable()
  const at = (text: string): string => {
    let hash = 0
    for (let index = 0; index < text.length; index++) hash = hashOn(hash, text.charCodeAt(index))
    return table.at(`<${text}>`, 1, 1 + text.length, hash).text
  }
  const wrong: string[] = []
  for (let round = 0; round < 2; round++)
    for (let number = 0; number < 70_000; number++) if (at(`w${number}`) !== `w${number}`) wrong.push(`w${number}`)
  expect(wrong).toEqual([])
})
