import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import type { Column, Relation, Value } from '../relations/relation.ts'

const types = { string: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER' } as const

/** Relations as the bytes of a database: strict tables, keys, and what `extras` adds. Equal input, equal bytes. */
export function createDatabase(relations: readonly Relation[], extras: string): Uint8Array {
  const database = new DatabaseSync(':memory:')
  try {
    // A fixed page size and encoding, whatever the defaults of the build are.
    database.exec("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA foreign_keys = ON; BEGIN")
    for (const relation of relations) {
      database.exec(createTable(relation))
      insertRows(database, relation)
    }
    database.exec(extras)
    database.exec('COMMIT; VACUUM')
    return database.serialize()
  } finally {
    database.close()
  }
}

function createTable({ name, columns, primaryKey }: Relation): string {
  const lines = [...columns.map(columnDefinition), `PRIMARY KEY (${primaryKey.map(quoted).join(', ')})`]
  return `CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n) STRICT, WITHOUT ROWID`
}

function columnDefinition({ name, type, required, references }: Column): string {
  const parts = [quoted(name), types[type]]
  if (required) parts.push('NOT NULL')
  if (references !== undefined) parts.push(`REFERENCES ${quoted(references[0])} (${quoted(references[1])})`)
  return parts.join(' ')
}

function insertRows(database: DatabaseSync, { name, columns, rows }: Relation): void {
  const places = columns.map(() => '?').join(', ')
  const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${places})`)
  for (const row of rows) insert.run(...row.map(input))
}

function input(value: Value): SQLInputValue {
  if (value === undefined) return null
  return typeof value === 'boolean' ? Number(value) : value
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
