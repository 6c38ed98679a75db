import { createSigner } from '../buttons/custom-id.ts'
import { createLibrary } from '../content/library.ts'
import { watchContents } from '../content/load.ts'
import type { BotContext } from '../context.ts'
import { createSeen } from '../handle/seen.ts'
import { createLog, errorDetails } from '../log.ts'
import { createMetrics } from '../metrics.ts'
import { createPictures } from '../picture/pictures.ts'
import { guardStore } from '../store/guard.ts'
import type { Store } from '../store/store.ts'
import type { BotConfig } from './config.ts'
import { configuredContents } from './contents.ts'
import { openConfigured } from './open-store.ts'

/** A bot without a transport yet. */
export interface Bot {
  readonly context: BotContext
  readonly store: Store
  /** Lets go of everything: timers, threads, the store. */
  close(): Promise<void>
}

/** How often what has had its time is deleted, in milliseconds. */
const expiryMs = 3_600_000

/**
 * Puts a bot together: contents, store, pictures, log and metrics.
 *
 * @throws {StoreInUseError} when another process has the embedded store, {StartError} when it or a factbook cannot be read.
 */
export async function createBot(config: BotConfig, write: (line: string) => void): Promise<Bot> {
  const { DOCFACTS_FACTBOOKS: paths, DOCFACTS_LINK: link } = config
  const clock = Date.now
  const log = createLog(write, config.DOCFACTS_LOG, clock)
  const metrics = createMetrics()
  const contents = await configuredContents(config)
  const library = createLibrary(contents)
  for (const { name, book } of contents) metrics.facts.set({ content: name }, book.facts.length)
  const store = await openConfigured(config, (error) =>
    log('error', 'store not open', { check: 'DATABASE_URL', ...errorDetails(error) })
  )
  const onStoreError = (error: unknown): void => {
    metrics.storeErrors.inc()
    log('error', 'store failed', errorDetails(error))
  }
  const guarded = guardStore(store, { clock, onError: onStoreError })
  const pictures = createPictures({ onError: (error) => log('error', 'pictures failed', errorDetails(error)) })
  const stopWatching = watchContents(paths, link, {
    onContent(content) {
      library.replace(content)
      metrics.facts.set({ content: content.name }, content.book.facts.length)
      log('info', 'content reloaded', { content: content.name, facts: content.book.facts.length })
    },
    onError: (error) => log('error', 'content not reloaded', errorDetails(error))
  })
  const expire = (): void => void guarded.try((open) => open.expire(clock()))
  expire()
  const expiry = setInterval(expire, expiryMs)
  expiry.unref()
  const limits = { user: config.DOCFACTS_USER_RATE, guild: config.DOCFACTS_GUILD_RATE }
  const signer = createSigner(config.secret)
  return {
    context: { library, store: guarded, signer, seen: createSeen(), pictures, log, metrics, clock, limits },
    store,
    async close() {
      clearInterval(expiry)
      stopWatching()
      await pictures.stop()
      await store.close()
    }
  }
}
