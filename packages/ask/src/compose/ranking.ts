import type { Comparative } from '../question/comparative.ts'
import { compareValues } from './degree.ts'
import type { Side } from './values.ts'

/** Things in order of what is asked for, and whether the facts decide who is first. */
export interface Ranking {
  readonly sides: readonly Side[]
  readonly decided: boolean
}

/** Puts first the thing that has most of what is asked for, if every value says so. */
export function rankSides(sides: readonly Side[], comparative: Comparative | undefined, nameOf: NameOf): Ranking {
  if (comparative === undefined || sides.length < 2) return { sides, decided: false }
  const sign = comparative.wantsMore ? 1 : -1
  const winner = sides.find((side) =>
    sides.every((other) => other === side || sign * (compareSides(side, other, comparative, nameOf) ?? 0) > 0)
  )
  if (winner === undefined) return { sides, decided: false }
  return { sides: [winner, ...sides.filter((side) => side !== winner)], decided: true }
}

/** Names of aspects by their id. */
export type NameOf = (id: string) => string

/** Above 0 where all comparable values of the first are more, below 0 where they are less; nothing where they differ. */
function compareSides(a: Side, b: Side, comparative: Comparative, nameOf: NameOf): number | undefined {
  const results: number[] = []
  for (const { fact } of a.values) {
    for (const { fact: other } of b.values) {
      if (fact.aspect === undefined || fact.aspect !== other.aspect) continue
      const result = compareValues(fact, other, comparative, nameOf(fact.aspect))
      if (result !== undefined && result !== 0) results.push(Math.sign(result))
    }
  }
  const [first] = results
  return results.every((one) => one === first) ? first : undefined
}
