import { openStore } from '../store/open.ts'
import { reopening } from '../store/reopening.ts'
import type { Store } from '../store/store.ts'
import type { BotConfig } from './config.ts'
import { orExplain } from './start-error.ts'

/**
 * Opens the store of the settings. A database that cannot be reached is no reason not to start: it is tried again with each
 * call, and answers go on meanwhile.
 *
 * @throws {StoreInUseError} or {StartError} when the embedded store cannot be opened: that does not mend itself.
 */
export async function openConfigured(config: BotConfig, onError: (error: unknown) => void): Promise<Store> {
  const { DATABASE_URL: database, DOCFACTS_STORE: file } = config
  if (database === undefined)
    return orExplain(
      () => openStore(file),
      `the store \`${file}\` cannot be opened; check that DOCFACTS_STORE names a file that may be written`
    )
  const store = reopening(() => openStore(database))
  await store.ping().catch(onError)
  return store
}
