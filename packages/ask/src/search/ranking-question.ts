import type { Intent } from '../answer.ts'
import type { Term } from './terms.ts'

/** What the ranking wants to know of a question. */
export interface RankingQuestion {
  readonly text: string
  /** All words, folded. */
  readonly words: readonly string[]
  readonly terms: readonly Term[]
  /** Bits of `flags`, one of which an answer should have; 0 for any. */
  readonly wanted: number
  readonly intent: Intent
}
