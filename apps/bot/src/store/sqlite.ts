import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'
import { type Batches, createBatches } from './batches.ts'
import type { Engine } from './engine.ts'

/** A second process wants a store that another one has. */
export class StoreInUseError extends Error {
  override readonly name = 'StoreInUseError'
}

/**
 * The embedded engine on a file, or in memory for `:memory:`. The file is locked for this process until it ends.
 *
 * What is written in one turn of the event loop is committed together at its end.
 *
 * @throws {StoreInUseError} when another process has it.
 */
export function sqliteEngine(path: string): Engine {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const database = new DatabaseSync(path)
  try {
    // An exclusive lock is taken by the first write and kept until the process ends, however it ends.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    database.exec('BEGIN EXCLUSIVE; PRAGMA user_version = 1; COMMIT')
  } catch (error) {
    database.close()
    if (!(error instanceof Error) || !/locked|busy/.test(error.message)) throw error
    throw new StoreInUseError(
      `The store \`${path}\` is in use by another process. Give each process its own, or use PostgreSQL by DATABASE_URL.`
    )
  }
  const batches = createBatches(database)
  return { dialect: new SqliteDialect({ database: adapt(database, batches) }), settled: batches.settled }
}

/** What Kysely wants of a driver, by what Node has. */
function adapt(database: DatabaseSync, batches: Batches): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  return {
    close() {
      batches.commit()
      database.close()
    },
    prepare(sql) {
      const statement = prepared.get(sql) ?? adaptStatement(database.prepare(sql), sql, batches)
      if (prepared.size < 200) prepared.set(sql, statement)
      return statement
    }
  }
}

function adaptStatement(statement: StatementSync, sql: string, { join, commit }: Batches): SqliteStatement {
  const isWrite = /^(insert|update|delete)\b/i.test(sql)
  // A transaction of somebody else's, such as that of a migration, begins on its own.
  const isBegin = /^begin\b/i.test(sql)
  const bound = (parameters: readonly unknown[]): SQLInputValue[] => {
    if (isWrite) join()
    if (isBegin) commit()
    return parameters as SQLInputValue[]
  }
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bound(parameters)),
    run: (parameters) => statement.run(...bound(parameters)),
    iterate: (parameters) => statement.iterate(...bound(parameters))
  }
}
