/** A figure between 0 and 1; more is better. */
export interface Measure {
  readonly name: string
  readonly value: number
  /** What lowered it, a line each. */
  readonly misses?: readonly string[]
  /** What it sums up, in full, a line each. */
  readonly table?: readonly string[]
}

/** Runs one group of measures. A group that breaks is a figure of nothing, so that the others are still told. */
export function group(name: string, measure: () => readonly Measure[]): readonly Measure[] {
  try {
    return measure()
  } catch (error) {
    return [
      { name: `${name} broken`, value: Number.NaN, misses: [error instanceof Error ? error.message : String(error)] }
    ]
  }
}
