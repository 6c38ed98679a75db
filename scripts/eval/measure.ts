/** A figure between 0 and 1; more is better. */
export interface Measure {
  readonly name: string
  readonly value: number
  /** What lowered it, a line each. */
  readonly misses?: readonly string[]
}
