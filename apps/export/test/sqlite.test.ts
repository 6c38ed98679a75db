import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { exportFactbook } from '../src/index.ts'
import { relationsOf } from '../src/relations/index.ts'
import { createView } from '../src/view/view.ts'
import { readBooks } from './builders/books.ts'
import { buildKites } from './builders/kites.ts'
import { lacks } from './builders/programs.ts'
import { querySqlite } from './builders/query-sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'docfacts-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

const books = await readBooks()

describe.skipIf(lacks('sqlite3'))('the sqlite3 program', () => {
  test.each(books)('$name: finds the database whole and its references right', ({ book }) => {
    expect(query(book, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(query(book, 'PRAGMA foreign_key_check')).toEqual([])
  })

  test.each(books)('$name: reads every row back', ({ book }) => {
    for (const { name, columns, rows } of relationsOf(createView(book))) {
      const read = query(book, `SELECT * FROM "${name}"`)
      const expected = [...rows].map((row) =>
        Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null]))
      )
      expect(new Set(read.map((row) => JSON.stringify(row))), name).toEqual(
        new Set(expected.map((row) => JSON.stringify(row)))
      )
    }
  })

  test('who says what, and search by word stems', () => {
    const book = buildKites()
    expect(query(book, "SELECT value, place FROM who_says_what WHERE agreement = 'conflict' ORDER BY place")).toEqual([
      { value: 'An hour', place: 'faq.md:4' },
      { value: 'A minute', place: 'guide.md:12' }
    ])
    expect(query(book, "SELECT value FROM search WHERE search MATCH 'flying'")).not.toEqual([])
  })
})

test('equal factbooks give equal bytes', () => {
  expect(database(buildKites())).toEqual(database(buildKites()))
})

function database(book: ReturnType<typeof buildKites>): Uint8Array {
  const [file] = exportFactbook(book, { formats: ['sqlite'] })
  return file?.content as Uint8Array
}

function query(book: ReturnType<typeof buildKites>, sql: string): Record<string, unknown>[] {
  const path = join(folder, 'facts.sqlite')
  writeFileSync(path, database(book))
  return querySqlite(path, sql)
}
