import type { Store } from './store.ts'

/** A store that may be down: every call gives its result or, in time, undefined. */
export interface GuardedStore {
  /** The result of a call, or undefined when the store did not do it. */
  try<Result>(call: (store: Store) => Promise<Result>): Promise<Result | undefined>
  /** Whether the last call went well. */
  isUp(): boolean
}

/** How a store is guarded. */
export interface GuardOptions {
  readonly clock: () => number
  /** Milliseconds that a call may take. */
  readonly timeoutMs?: number
  /** Milliseconds without a call after one that failed. */
  readonly pauseMs?: number
  /** Told of each failure. */
  readonly onError?: (error: unknown) => void
}

/** Keeps a store that is slow or down from keeping answers back. */
export function guardStore(store: Store, options: GuardOptions): GuardedStore {
  const { clock, timeoutMs = 800, pauseMs = 1500, onError = () => {} } = options
  let downUntil = Number.NEGATIVE_INFINITY
  return {
    async try(call) {
      if (clock() < downUntil) return undefined
      try {
        const result = await within(call(store), timeoutMs)
        downUntil = Number.NEGATIVE_INFINITY
        return result
      } catch (error) {
        downUntil = clock() + pauseMs
        onError(error)
        return undefined
      }
    },
    isUp: () => clock() >= downUntil
  }
}

async function within<Result>(promise: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The store took longer than ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
