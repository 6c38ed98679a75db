import { describe, expect, test } from 'vitest'
import { createIndex } from '../../src/index.ts'
import { correct, editDistance } from '../../src/question/spelling.ts'
import { stemWord } from '../../src/search/tokenise.ts'
import { buildDrinks } from '../drinks.ts'

const { data } = createIndex(buildDrinks().book)

describe('correct', () => {
  test.each<[string, string | undefined]>([
    ['espreso', 'espresso'],
    ['machnie', 'machine'],
    ['boilr', 'boiler'],
    ['portabillity', 'portability'],
    ['presz', undefined],
    ['esprso', 'espresso'],
    ['epsrso', undefined],
    ['presto', undefined],
    ['quartz', undefined],
    ['xpresso', undefined],
    ['e61x9', undefined],
    ['zzzzzz', undefined]
  ])('%j means %j', (word, meant) => {
    const term = correct(data, stemWord(word))
    expect(term === undefined ? undefined : data.terms[term]).toBe(meant === undefined ? undefined : stemWord(meant))
  })
})

describe('editDistance', () => {
  test.each<[string, string, number]>([
    ['kite', 'kite', 0],
    ['kite', 'kites', 1],
    ['kite', 'ktie', 1],
    ['kite', 'bite', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3]
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance)
    expect(editDistance(b, a, 5)).toBe(distance)
  })

  test('stops counting above the limit', () => {
    expect(editDistance('kitten', 'sitting', 1)).toBe(2)
    expect(editDistance('a', 'abcdef', 2)).toBe(3)
  })
})
