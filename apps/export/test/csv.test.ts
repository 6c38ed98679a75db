import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCsv } from '../src/csv/csv.ts'
import { exportFactbook } from '../src/index.ts'
import { relationsOf } from '../src/relations/index.ts'
import { createView } from '../src/view/view.ts'
import { buildBook } from './builders/book.ts'
import { buildKites } from './builders/kites.ts'
import { readCsvCell } from './builders/read-csv-cell.ts'

const book = buildKites()
const files = new Map(exportFactbook(book, { formats: ['csv'] }).map(({ path, content }) => [path, String(content)]))

describe('csv-parse reads back', () => {
  test.each(relationsOf(createView(book)))('$name', ({ name, columns, rows }) => {
    const read = readCsv(files.get(`csv/${name}.csv`) ?? '')
    const expected = [...rows].map((row) => row.map((value) => (value === undefined ? '' : String(value))))
    expect(read).toEqual([columns.map((column) => column.name), ...expected])
  })

  test('each table as its document has it', () => {
    for (const { id, header, rows } of book.tables)
      expect(readCsv(files.get(`csv/tables/${id}.csv`) ?? '')).toEqual([header, ...rows])
  })

  test('any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom("'=1", '=1', '\t', '\r\n', '""', "''", '＝x', '-5', '')
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        expect(readCsv(toCsv(rows))).toEqual(rows)
      })
    )
  })
})

test('no cell begins with what a spreadsheet runs', () => {
  const texts = ['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', '＝1', "'=1"]
  const raw = parse(toCsv(texts.map((text) => [text])), { record_delimiter: '\r\n' }) as string[][]
  for (const [cell] of raw) expect(cell).toMatch(/^'/)
})

test('the descriptor names every relation, its columns, and references that exist', () => {
  const { resources } = JSON.parse(files.get('csv/datapackage.json') ?? '')
  const columns = new Map<string, string[]>()
  for (const { name, path, schema } of resources) {
    expect(files.has(`csv/${path}`)).toBe(true)
    if (schema === undefined) continue
    columns.set(
      name,
      schema.fields.map((field: { name: string }) => field.name)
    )
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      expect(columns.get(name)).toContain(fields[0])
      expect(columns.get(reference.resource)).toContain(reference.fields[0])
    }
  }
  expect(columns.size).toBe(relationsOf(createView(book)).length)
  expect(resources.length - columns.size).toBe(book.tables.length)
})

test('an empty factbook gives headers', () => {
  const [documents] = exportFactbook(buildBook(), { formats: ['csv'] })
  expect(documents?.content).toBe('id,path,title,author,published,updated,words,sha256,metadata\r\n')
})

function readCsv(content: string): string[][] {
  const rows = parse(content, { record_delimiter: '\r\n' }) as string[][]
  return rows.map((row) => row.map(readCsvCell))
}
