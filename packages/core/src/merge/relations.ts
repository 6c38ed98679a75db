import type { Fact } from '@docfacts/schema'
import type { Ordinal } from '../link/ordinals.ts'
import { unconditional } from './absolutes.ts'
import type { Comparable } from './comparable.ts'
import { isOneSided, mayConflict } from './may-conflict.ts'
import { compareRanges, type RangeRelation, showRange } from './ranges.ts'

/** How two facts of a topic stand to each other; `undefined` where they cannot be compared. */
export type Relation = { readonly kind: 'agree' | 'refine' } | { readonly kind: 'conflict'; readonly why: string }

/** Compare two facts of one topic. The order of the two does not matter, but for the words of a conflict. */
export function relate(a: Comparable, b: Comparable): Relation | undefined {
  const why = mayConflict(a, b) ? conflictOf(a, b) : overstated(a, b)
  if (why !== undefined) return { kind: 'conflict', why }
  const ranges = rangesOf(a, b)
  if (a.folded === b.folded || ranges === 'equal') return { kind: 'agree' }
  if (a.head === b.head && a.head !== a.folded && b.head !== b.folded && ranges === undefined) return { kind: 'agree' }
  return ranges === 'overlap' || contains(a.folded, b.folded) || contains(b.folded, a.folded)
    ? { kind: 'refine' }
    : undefined
}

/** How the quantities stand to each other, where both values are about theirs. */
function rangesOf(a: Comparable, b: Comparable): RangeRelation | undefined {
  const isSure = a.quantity !== undefined && b.quantity !== undefined && a.sure && b.sure
  return isSure ? compareRanges(a.quantity, b.quantity) : undefined
}

/** Where one promises what the other ties to a condition; what speaks for a thing may deny a plain claim, but no other such. */
function overstated(a: Comparable, b: Comparable): string | undefined {
  if (isOneSided(a.fact) && isOneSided(b.fact)) return undefined
  const noun = unconditional(a.fact.value, b.fact.value) ?? unconditional(b.fact.value, a.fact.value)
  return noun === undefined ? undefined : `claims are opposed: complete ${noun} vs usual and on a condition`
}

function conflictOf(a: Comparable, b: Comparable): string | undefined {
  if (a.quantity !== undefined && b.quantity !== undefined) {
    if (rangesOf(a, b) === 'apart') return `ranges are disjoint: ${showRange(a.quantity)} vs ${showRange(b.quantity)}`
  } else {
    const words = opposed(a.ordinals, b.ordinals)
    if (words !== undefined) return `words are opposed: ${words[0]} vs ${words[1]}`
  }
  const [one, two] = [ratingOf(a.fact), ratingOf(b.fact)]
  const isOpposed = (one === 'good' && two === 'bad') || (one === 'bad' && two === 'good')
  return isOpposed ? `ratings are opposed: ${one} vs ${two}` : overstated(a, b)
}

function ratingOf(fact: Fact): string | undefined {
  return fact.kind === 'attribute' ? fact.rating : undefined
}

function opposed(a: readonly Ordinal[], b: readonly Ordinal[]): readonly [string, string] | undefined {
  for (const one of a)
    for (const other of b)
      if (one.scale === other.scale) return one.level === other.level ? undefined : [one.word, other.word]
  return undefined
}

/** Whether a folded text has another in it at word boundaries: its head, or two words and more anywhere. */
function contains(long: string, short: string): boolean {
  if (short.length === 0 || short.length >= long.length) return false
  if (long.startsWith(short) && /^\s*[(,;:—–-]/.test(long.slice(short.length))) return true
  if (!short.includes(' ')) return false
  const at = ` ${long} `.indexOf(short)
  const [before, behind] = [` ${long} `[at - 1] ?? ' ', ` ${long} `[at + short.length] ?? ' ']
  return at >= 0 && !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(behind)
}
