/** How often and how long something is tried. */
export interface Tries {
  /** Milliseconds before the second try; doubled before each further one. */
  readonly first: number
  readonly longest: number
  /** Milliseconds since 1970 after which nothing is tried any more. */
  readonly until: number
  readonly clock: () => number
  /** A random number between 0 and 1. */
  readonly random: () => number
}

/** What one try brought: done, or to be tried again, perhaps not before some milliseconds. */
export type Outcome<Result> = { readonly done: Result } | { readonly again: unknown; readonly afterMs?: number }

/** Tries until it is done or the time is over; then the last reason is thrown. Waits are spread by chance. */
export async function retry<Result>(
  work: (attempt: number) => Promise<Outcome<Result>>,
  tries: Tries
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    const outcome = await work(attempt)
    if ('done' in outcome) return outcome.done
    const spread = Math.min(tries.longest, tries.first * 2 ** attempt) * (0.5 + tries.random())
    const left = tries.until - tries.clock()
    // What is left of the time is used for a last try.
    const wait = Math.max(outcome.afterMs ?? 0, Math.min(spread, left))
    if (left <= 0 || wait > left) throw outcome.again
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}
