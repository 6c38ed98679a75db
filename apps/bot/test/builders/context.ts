import { factbook } from '@docfacts/docker-vs-vm'
import type { Factbook } from '@docfacts/schema'
import { createSigner } from '../../src/buttons/custom-id.ts'
import { createContent } from '../../src/content/content.ts'
import { createLibrary } from '../../src/content/library.ts'
import type { BotContext } from '../../src/context.ts'
import { createSeen } from '../../src/handle/seen.ts'
import { createLog } from '../../src/log.ts'
import { createMetrics } from '../../src/metrics.ts'
import { guardStore } from '../../src/store/guard.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { link } from './view.ts'

/** A bot for tests, and what it logged. */
export interface TestBot extends BotContext {
  readonly lines: string[]
  readonly open: Store
}

/** What of a bot may be other than usual. */
export interface TestBotOptions {
  readonly book?: Factbook
  readonly store?: Store
  readonly part?: Partial<BotContext>
}

/** A bot on the bundled content with a store in memory and pictures of four bytes. */
export async function testBot({ book = factbook, store, part = {} }: TestBotOptions = {}): Promise<TestBot> {
  const open = store ?? (await openStore(':memory:'))
  const lines: string[] = []
  return {
    library: createLibrary([createContent(book, link)]),
    store: guardStore(open, { clock: Date.now }),
    signer: createSigner('a key for tests'),
    seen: createSeen(),
    pictures: { draw: async () => new Uint8Array([137, 80, 78, 71]) },
    log: createLog((line) => lines.push(line), 'debug'),
    metrics: createMetrics(),
    clock: Date.now,
    limits: { user: 1_000_000, guild: 1_000_000 },
    ...part,
    lines,
    open
  }
}

/** A store that fails at everything. */
export function brokenStore(): Store {
  return new Proxy({} as Store, { get: () => () => Promise.reject(new Error('The store is down')) })
}
