import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWord, WORD } from '../../src/link/fold.ts'
import { createMemory } from '../../src/link/memory.ts'
import { createWordTable, hashOn } from '../../src/link/word-table.ts'
import { createWordReader, type WordReader } from '../../src/link/words.ts'

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
      expect(wordsIn(text, createWordReader(table))).toEqual(words)
    }),
    { numRuns: 2000 }
  )
})

function wordsIn(text: string, read: WordReader): readonly { start: number; end: number; folded: string }[] {
  const { first, end } = read.read(text)
  return Array.from({ length: end - first }, (_, index) => ({
    start: read.startOf(first + index),
    end: read.endOf(first + index),
    folded: read.folded(read.numberAt(first + index))
  }))
}

test('readers of one table, used by turns, keep their numbers', () => {
  const table = createWordTable()
  const [one, other] = [createWordReader(table), createWordReader(table)]
  const numbers = [one.numberOf('kite'), other.numberOf('wing'), other.numberOf('kite'), one.numberOf('wing')]
  expect(numbers).toEqual([0, 0, 1, 1])
  expect([one.numberOf('kite'), other.numberOf('kite')]).toEqual([0, 1])
  expect(wordsIn('Wings, kites', one).map(({ folded }) => folded)).toEqual(['wing', 'kite'])
})

test('a table finds each spelling again, and a memory makes a new one when it is full', () => {
  const memory = createMemory()
  const table = memory.words()
  const at = (text: string): string => {
    const hash = Array.from(text).reduce((sum, unit) => hashOn(sum, unit.charCodeAt(0)), 0)
    return table.folded(table.at(table.unitsOf(`<${text}>`), 1, 1 + text.length, hash))
  }
  const wrong: string[] = []
  for (let round = 0; round < 2; round++)
    for (let number = 0; number < 70_000; number++) if (at(`w${number}`) !== `w${number}`) wrong.push(`w${number}`)
  expect(wrong).toEqual([])
  expect(memory.words()).not.toBe(table)
  expect(memory.words()).toBe(memory.words())
})
