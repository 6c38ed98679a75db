import type { Dialect } from 'kysely'

/** A database engine as a store uses it. */
export interface Engine {
  readonly dialect: Dialect
  /**
   * Resolves once everything that was written so far is kept, whatever becomes of the process.
   *
   * Rejects with what the engine said when that failed; then nothing of it is kept.
   */
  settled(): Promise<void>
}
