import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fact, Factbook } from '@docfacts/schema'
import { Parser, Store } from 'n3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportFactbook, writeExport } from '../src/index.ts'
import { readBooks } from './builders/books.ts'
import { lacks } from './builders/programs.ts'
import { queryDuckDb } from './builders/query-duckdb.ts'
import { querySqlite } from './builders/query-sqlite.ts'
import { readCsvCell } from './builders/read-csv-cell.ts'
import { readFiles } from './builders/read-files.ts'

/** An id, its value and one quote, as JSON. */
type Said = string

interface Format {
  readonly name: string
  readonly read: (folder: string) => Promise<Said[]> | Said[]
  readonly skip?: boolean
}

const joined = (facts: string, evidence: string): string =>
  `SELECT f.id AS id, f.value AS value, e.quote AS quote FROM ${facts} f JOIN ${evidence} e ON e.fact = f.id`

/** How readers that others wrote read each format back. */
const formats: readonly Format[] = [
  { name: 'json', read: (folder) => saidBy(JSON.parse(one(folder, 'factbook.json')).facts) },
  { name: 'ndjson', read: (folder) => saidBy(one(folder, 'ndjson/facts.ndjson').split('\n').flatMap(parseLine)) },
  { name: 'api', read: (folder) => saidBy(readFiles(folder, /^api\/facts\//).map(({ text }) => JSON.parse(text))) },
  { name: 'csv', read: readCsv },
  { name: 'parquet', read: readParquet },
  { name: 'sqlite', read: readDatabase, skip: lacks('sqlite3') },
  { name: 'turtle', read: readTurtle }
]

describe.each(await readBooks())('$name: every id, value and quote comes back', ({ book }) => {
  const folder = mkdtempSync(join(tmpdir(), 'docfacts-formats-'))
  beforeAll(() => writeExport(join(folder, 'out'), exportFactbook(book, { formats: formats.map(({ name }) => name) })))
  afterAll(() => rmSync(folder, { recursive: true }))

  for (const { name, read, skip = false } of formats) {
    test.skipIf(skip)(`from ${name}`, async () => {
      const said = await read(join(folder, 'out'))
      expect(said.sort()).toEqual(expected(book))
    })
  }
})

function expected({ facts }: Factbook): Said[] {
  return saidBy(facts).sort()
}

function saidBy(facts: readonly Pick<Fact, 'id' | 'value' | 'evidence'>[]): Said[] {
  return facts.flatMap(({ id, value, evidence }) => evidence.map(({ quote }) => JSON.stringify([id, value, quote])))
}

async function readCsv(folder: string): Promise<Said[]> {
  // Everything as text: types are ours to know, and an apostrophe guards what a spreadsheet would run.
  const table = (name: string): string =>
    `read_csv('${folder}/csv/${name}.csv', all_varchar = true, header = true, quote = '"', escape = '"', delim = ',', new_line = '\\r\\n', strict_mode = false, max_line_size = 10000000)`
  const rows = await queryDuckDb(joined(table('facts'), table('evidence')))
  return rows.map((row) => JSON.stringify(row.map((cell) => readCsvCell(String(cell ?? '')))))
}

async function readParquet(folder: string): Promise<Said[]> {
  const rows = await queryDuckDb(joined(`'${folder}/parquet/facts.parquet'`, `'${folder}/parquet/evidence.parquet'`))
  return rows.map((row) => JSON.stringify(row))
}

function readDatabase(folder: string): Said[] {
  const rows = querySqlite(join(folder, 'facts.sqlite'), joined('facts', 'evidence'))
  return rows.map(({ id, value, quote }) => JSON.stringify([id, value, quote]))
}

function readTurtle(folder: string): Said[] {
  const store = new Store(new Parser().parse(one(folder, 'facts.ttl')))
  const schema = 'https://schema.org/'
  return store.getQuads(null, `${schema}appearance`, null, null).map(({ subject, object }) => {
    const [[id], [value], [quote]] = [
      store.getObjects(subject, `${schema}identifier`, null),
      store.getObjects(subject, `${schema}text`, null),
      store.getObjects(object, `${schema}text`, null)
    ]
    return JSON.stringify([id?.value, value?.value, quote?.value])
  })
}

function parseLine(line: string): Fact[] {
  return line === '' ? [] : [JSON.parse(line)]
}

function one(folder: string, path: string): string {
  return readFiles(folder, new RegExp(`^${path.replaceAll('.', '\\.')}$`))[0]?.text ?? ''
}
