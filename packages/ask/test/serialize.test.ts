import { describe, expect, test } from 'vitest'
import { ask, createIndex, IndexError, loadIndex, search, serializeIndex, updateIndex } from '../src/index.ts'
import { buildBook } from './builder.ts'
import { buildDrinks } from './drinks.ts'
import questions from './questions.json' with { type: 'json' }

const { book } = buildDrinks()
const index = createIndex(book)
const bytes = serializeIndex(index)

describe('an index as bytes', () => {
  test('answers every question as the index it was made from', () => {
    const loaded = loadIndex(bytes, book)
    for (const { q } of questions) {
      expect(ask(loaded, q)).toEqual(ask(index, q))
      expect(search(loaded, q)).toEqual(search(index, q))
    }
  })

  test('is the same whenever it is made, also from a loaded index', () => {
    expect(serializeIndex(createIndex(buildDrinks().book))).toEqual(bytes)
    expect(serializeIndex(loadIndex(bytes, book))).toEqual(bytes)
  })

  test('refuses bytes that are no index', () => {
    expect(() => loadIndex(new Uint8Array(), book)).toThrow(IndexError)
    expect(() => loadIndex(new Uint8Array([1, 2, 3]), book)).toThrow(
      'Unexpected index `1` in the index, expected `64666169`'
    )
  })

  test('refuses another version', () => {
    const other = bytes.slice()
    other[5] = 99
    expect(() => loadIndex(other, book)).toThrow('Unexpected version `63` in the index, expected `4`')
  })

  test('refuses another factbook', () => {
    expect(() => loadIndex(bytes, { ...book, facts: book.facts.slice(1) })).toThrow('Unexpected factbook')
  })

  test('refuses bytes that are cut off anywhere', () => {
    for (let length = 0; length < bytes.length; length += 7) {
      expect(() => loadIndex(bytes.slice(0, length), book)).toThrow(IndexError)
    }
  })
})

describe('updateIndex', () => {
  const smaller = { ...book, facts: book.facts.slice(0, 12), topics: [] }

  test('adds facts as if all had been read at once', () => {
    expect(serializeIndex(updateIndex(createIndex(smaller), book))).toEqual(bytes)
  })

  test('removes facts as if they had never been there', () => {
    expect(serializeIndex(updateIndex(index, smaller))).toEqual(serializeIndex(createIndex(smaller)))
  })

  test('reads a fact again whose words changed under the same id', () => {
    const [first, ...rest] = book.facts
    const changed = { ...book, facts: [{ ...first, value: 'Zanzibar' }, ...rest] } as typeof book
    expect(serializeIndex(updateIndex(index, changed))).toEqual(serializeIndex(createIndex(changed)))
  })

  test('starts from nothing too', () => {
    const empty = createIndex(buildBook({ entities: [], documents: [] }).book)
    expect(serializeIndex(updateIndex(empty, book))).toEqual(bytes)
  })
})
