import { describe, expect, test } from 'vitest'
import { complete, createIndex, search } from '../src/index.ts'
import { buildDrinks } from './drinks.ts'

const { book } = buildDrinks()
const index = createIndex(book)

describe('search', () => {
  test.each<[string, string]>([
    ['coarse grind', 'French presses need a coarse grind.'],
    ['coarsely', 'French presses need a coarse grind.'],
    ['steam machine turin', 'Angelo Moriondo patents a steam machine in Turin'],
    ['espresso pressure', '9 bar'],
    ['oils sieve', 'The metal sieve lets oils through because no paper holds them back.']
  ])('%j finds first %j', (query, value) => {
    expect(search(index, query)[0]?.value).toBe(value)
  })

  test('a result says where it stands', () => {
    const [first] = search(index, 'steam machine turin', { limit: 1 })
    expect(first).toMatchInlineSnapshot(`
      {
        "document": "history",
        "fact": "document:history.event.8o82ng",
        "kind": "event",
        "path": "history.md",
        "position": {
          "end": {
            "column": 49,
            "line": 5,
            "offset": 97,
          },
          "start": {
            "column": 1,
            "line": 5,
            "offset": 49,
          },
        },
        "quote": "Angelo Moriondo patents a steam machine in Turin",
        "score": 3.859,
        "section": [
          "Timeline",
        ],
        "title": "A short history of coffee makers",
        "value": "Angelo Moriondo patents a steam machine in Turin",
      }
    `)
  })

  test('finds nothing where no word is known', () => {
    expect(search(index, 'quantum chromodynamics')).toEqual([])
  })
})

describe('complete', () => {
  test('offers names of things and aspects, and questions of the documents', () => {
    expect(complete(index, 'cr')).toEqual(['Crema'])
    expect(complete(index, 'P')).toEqual(['Paper filter', 'Portability', 'Pressure', 'Price', 'press pot'])
    expect(complete(index, 'fre')).toEqual(['French press'])
    expect(complete(index, 'does cr')).toEqual(['Does crema need fresh beans?', 'does crema'])
  })

  test('completes the last words of a question', () => {
    expect(complete(index, 'how long does a fre')).toEqual(['how long does a french press'])
    expect(complete(index, 'Brew time of an espresso m')).toEqual([
      'Brew time of an espresso machine',
      'Brew time of an espresso maker'
    ])
  })

  test('offers no more than wanted', () => {
    expect(complete(index, '', 2)).toHaveLength(2)
  })
})
