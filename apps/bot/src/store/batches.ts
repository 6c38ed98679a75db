import type { DatabaseSync } from 'node:sqlite'

/** Writes that are committed together. */
export interface Batches {
  /** Begins a batch where none is open and no transaction of somebody else's. */
  join(): void
  /** Commits the open batch now. */
  commit(): void
  /** Resolves once the open batch is committed, rejects when it could not be. */
  settled(): Promise<void>
}

/**
 * Gathers what is written in one turn of the event loop: a commit costs more than a dozen writes, and the interactions of a
 * busy moment share one.
 */
export function createBatches(database: DatabaseSync): Batches {
  let open: PromiseWithResolvers<void> | undefined

  function commit(): void {
    const batch = open
    if (batch === undefined) return
    open = undefined
    try {
      database.exec('COMMIT')
      batch.resolve()
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      batch.reject(error)
    }
  }

  return {
    join() {
      if (open !== undefined || database.isTransaction) return
      database.exec('BEGIN')
      open = Promise.withResolvers<void>()
      // Whoever waits is told; nobody has to.
      open.promise.catch(() => {})
      setImmediate(commit)
    },
    commit,
    settled: () => open?.promise ?? Promise.resolve()
  }
}
