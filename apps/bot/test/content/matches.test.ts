import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { match, matches } from '../../src/content/matches.ts'
import { createPrefixDistance } from '../../src/content/typos.ts'

const kites = [
  { name: 'Kite', value: 'kite', aliases: ['sled', 'Drachen'] },
  { name: 'Kite line', value: 'kite-line' },
  { name: 'Virtual kite', value: 'virtual-kite', aliases: ['VK'] },
  { name: 'Stunt kite', value: 'stunt-kite' },
  { name: 'Überflieger', value: 'uberflieger' },
  { name: 'Box', value: 'box' }
]

describe('what is typed finds', () => {
  test.each([
    ['', ['kite', 'kite-line', 'virtual-kite', 'stunt-kite', 'uberflieger', 'box']],
    ['kite', ['kite', 'kite-line', 'virtual-kite', 'stunt-kite']],
    ['kites', ['kite', 'kite-line', 'stunt-kite', 'virtual-kite']],
    ['KITE-L', ['kite-line', 'kite', 'stunt-kite', 'virtual-kite']],
    ['line kite', ['kite-line']],
    ['irtual', ['virtual-kite']],
    ['vk', ['virtual-kite']],
    ['drachen', ['kite']],
    ['uber', ['uberflieger']],
    ['virtaul', ['virtual-kite']],
    ['strunt', ['stunt-kite']],
    ['bix', ['box']],
    ['bx', []],
    ['zebra', []]
  ])('%j: %j', (typed, values) => {
    expect(matches(typed, kites).map(({ value }) => value)).toEqual(values)
  })
})

test('the one that is meant is the one with that id, else the best', () => {
  expect(match('kite-line', kites)?.name).toBe('Kite line')
  expect(match('kiet', kites)?.name).toBe('Kite')
  expect(match('zebra', kites)).toBeUndefined()
})

test('the distance to a beginning is that of the plain algorithm, up to what is allowed', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 9 })
  fc.assert(
    fc.property(text, text, text, fc.integer({ min: 1, max: 2 }), (wanted, before, name, allowed) => {
      const found = createPrefixDistance(wanted, allowed)(before + name, before.length)
      expect(Math.min(found, allowed + 1)).toBe(Math.min(plainDistance(wanted, name), allowed + 1))
    }),
    { numRuns: 2000 }
  )
})

/** Fewest edits to a beginning of `name`, neighbours swapped counting once, with every cell of the table filled. */
function plainDistance(wanted: string, name: string): number {
  const rows = [Array.from({ length: name.length + 1 }, (_, column) => column)]
  for (let line = 1; line <= wanted.length; line++) {
    const row = [line]
    for (let column = 1; column <= name.length; column++) {
      const at = (up: number, left: number): number => rows[line - up]?.[column - left] ?? 99
      const same = wanted[line - 1] === name[column - 1]
      const swapped = wanted[line - 1] === name[column - 2] && wanted[line - 2] === name[column - 1]
      const [above = 99, beside = 99] = [at(1, 0), row[column - 1]]
      row.push(Math.min(at(1, 1) + (same ? 0 : 1), above + 1, beside + 1, swapped ? at(2, 2) + 1 : 99))
    }
    rows.push(row)
  }
  return Math.min(...(rows.at(-1) ?? [0]))
}
