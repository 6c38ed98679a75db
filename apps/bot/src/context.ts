import type { Signer } from './buttons/custom-id.ts'
import type { NamedTable } from './content/comparison.ts'
import type { Library } from './content/library.ts'
import type { Seen } from './handle/seen.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { GuardedStore } from './store/guard.ts'

/** What the bot is made of; built once at the start, and by tests as they like. */
export interface BotContext {
  readonly library: Library
  readonly store: GuardedStore
  readonly signer: Signer
  /** Interactions that this process has met. */
  readonly seen: Seen
  readonly pictures: Pictures
  readonly log: Log
  readonly metrics: Metrics
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly limits: Limits
}

/** Draws tables. */
export interface Pictures {
  /** A PNG, or undefined when it cannot be had in time. */
  draw(table: NamedTable): Promise<Uint8Array | undefined>
}

/** How much one person and one server may ask in a minute. */
export interface Limits {
  readonly user: number
  readonly guild: number
}
