import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packBook } from '../src/site/assets/pack-book.ts'
import { unpackBook } from '../src/site/assets/unpack-book.ts'
import { readBooks } from './builders/books.ts'

const books = await readBooks()

test.each(books)('$name comes back, but for its tables', ({ book }) => {
  expect(unpackBook(JSON.parse(JSON.stringify(packBook(book))))).toEqual({ ...book, tables: [] })
})

test('what browsers load is below 100 kB for 1,000 facts, compressed', () => {
  for (const { name, book } of books) {
    if (book.facts.length < 500) continue
    const size = gzipSync(JSON.stringify(packBook(book))).length
    expect((size / book.facts.length) * 1000, name).toBeLessThan(100_000)
  }
})
