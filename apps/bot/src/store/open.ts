import { Kysely } from 'kysely'
import type { Engine } from './engine.ts'
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
  const { dialect, settled } = await engineOf(address)
  const database = new Kysely<Database>({ dialect })
  try {
    await migrate(database)
  } catch (error) {
    await database.destroy()
    throw error
  }
  return storeOf(database, settled)
}

async function engineOf(address: string): Promise<Engine> {
  if (/^postgres(ql)?:/.test(address)) return (await import('./postgres.ts')).postgresEngine(address)
  return (await import('./sqlite.ts')).sqliteEngine(address)
}
