import { type Dialect, Kysely } from 'kysely'
import { migrate } from './migrations.ts'
import { storeOf } from './queries.ts'
import type { Database } from './schema.ts'
import type { Store } from './store.ts'

/**
 * Opens a store and brings it to the newest schema: `postgres://…`, a path of a file, or `:memory:`.
 *
 * @throws {StoreInUseError} when another process has the file.
 */
export async function openStore(address: string): Promise<Store> {
  const database = new Kysely<Database>({ dialect: await dialectOf(address) })
  try {
    await migrate(database)
  } catch (error) {
    await database.destroy()
    throw error
  }
  return storeOf(database)
}

async function dialectOf(address: string): Promise<Dialect> {
  if (/^postgres(ql)?:/.test(address)) return (await import('./postgres.ts')).postgresDialect(address)
  return (await import('./sqlite.ts')).sqliteDialect(address)
}
