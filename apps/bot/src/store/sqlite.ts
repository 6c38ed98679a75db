import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { type Dialect, type SqliteDatabase, SqliteDialect } from 'kysely'

/** A second process wants a store that another one has. */
export class StoreInUseError extends Error {
  override readonly name = 'StoreInUseError'
}

/**
 * The embedded engine on a file, or in memory for `:memory:`. The file is locked for this process until it ends.
 *
 * @throws {StoreInUseError} when another process has it.
 */
export function sqliteDialect(path: string): Dialect {
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
  return new SqliteDialect({ database: adapt(database) })
}

/** What Kysely wants of a driver, by what Node has. */
function adapt(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = prepared.get(sql) ?? database.prepare(sql)
      if (prepared.size < 200) prepared.set(sql, statement)
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[]))
      }
    }
  }
}
