import type { Evidence } from '../fact.ts'
import type { Follow } from './pair.ts'
import { unwrap } from './words.ts'

/** Places that say a fact only now, and those that said it only before. */
export interface EvidenceDiff {
  readonly added: readonly Evidence[]
  readonly removed: readonly Evidence[]
}

/** Compares places by their document and words alone: where in the document they stand does not count. */
export function diffEvidence(
  released: readonly Evidence[],
  current: readonly Evidence[],
  documents: Follow
): EvidenceDiff {
  if (isAlike(released, current)) return { added: [], removed: [] }
  const unmatched = Map.groupBy(released, ({ document, quote }) => keyOf(documents(document)[0] ?? document, quote))
  const added = current.filter(({ document, quote }) => unmatched.get(keyOf(document, quote))?.pop() === undefined)
  return { added, removed: [...unmatched.values()].flat() }
}

/** The common case, told without folding anything. */
function isAlike(released: readonly Evidence[], current: readonly Evidence[]): boolean {
  if (released.length !== current.length) return false
  return released.every(({ document, quote }, at) => {
    return document === current[at]?.document && quote === current[at]?.quote
  })
}

function keyOf(document: string, quote: string): string {
  return `${document}\n${unwrap(quote)}`
}
