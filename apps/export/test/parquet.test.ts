import { parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { exportFactbook } from '../src/index.ts'
import { relationsOf } from '../src/relations/index.ts'
import { createView } from '../src/view/view.ts'
import { readBooks } from './builders/books.ts'

describe.each(await readBooks())('parquet of $name', ({ book }) => {
  const files = new Map(exportFactbook(book, { formats: ['parquet'] }).map(({ path, content }) => [path, content]))

  test.each(relationsOf(createView(book)))('$name comes back', async ({ name, columns, rows }) => {
    const content = files.get(`parquet/${name}.parquet`) as Uint8Array
    const file = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength) as ArrayBuffer
    const read = await parquetReadObjects({ file })
    const expected = [...rows].map((row) =>
      Object.fromEntries(columns.map((column, index) => [column.name, row[index]]))
    )
    expect(
      read.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? undefined])))
    ).toEqual(expected)
  })
})
