import type { Intent } from '../answer.ts'
import type { Term } from './terms.ts'

/** What the ranking wants to know of a question. */
export interface RankingQuestion {
  readonly text: string
  /** All words, folded. */
  readonly words: readonly string[]
  readonly terms: readonly Term[]
  /** What the words of an answer must have: an amount of money, a time. */
  readonly required: RegExp | undefined
  readonly intent: Intent
}
