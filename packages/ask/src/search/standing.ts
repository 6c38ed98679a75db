import type { SearchData } from './data.ts'
import { at } from './lists.ts'
import type { Ranked } from './rerank.ts'

/** How the best fact stands in its neighbourhood and before the facts of other passages. */
export interface Standing {
  /** Its score, 0 … about 4. */
  readonly score: number
  /** By how much it is ahead of the best of another passage. */
  readonly margin: number
  /** How full of the asked words its passage is, 0 … 1. */
  readonly passage: number
  /** How near to one another the asked words stand in it, 0 … 1. */
  readonly near: number
}

/** Reads how the best of some facts stands, which are the best first. */
export function readStanding({ units }: SearchData, [best, ...others]: readonly Ranked[]): Standing {
  if (best === undefined) return { score: 0, margin: 0, passage: 0, near: 0 }
  const passage = at(units.passage, best.candidate.unit)
  const rival = others.find(({ candidate }) => at(units.passage, candidate.unit) !== passage)
  return {
    score: best.score,
    margin: best.score - (rival?.score ?? 0),
    passage: best.features.passage,
    near: best.features.near
  }
}
