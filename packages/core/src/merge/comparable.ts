import type { Fact, Quantity } from '@docfacts/schema'
import { foldValue } from '../link/fold.ts'
import { clauseOrdinals, headOrdinals, type Ordinal } from '../link/ordinals.ts'
import { readQuantity } from '../link/quantities.ts'

/** What a fact says that another can be held against. */
export interface Comparable {
  readonly fact: Fact
  readonly folded: string
  /** The folded value without what stands in brackets at its end: `high` of `high (full os each)`. */
  readonly head: string
  readonly quantity?: Quantity
  /** Whether the quantity is what the value is about, so that another one denies it. */
  readonly sure: boolean
  readonly ordinals: readonly Ordinal[]
  readonly documents: ReadonlySet<string>
}

/** Read what a fact says, once for all comparisons. */
export function comparableOf(fact: Fact): Comparable {
  const folded = foldValue(fact.value)
  const quantity = fact.kind === 'attribute' ? fact.quantity : readQuantity(fact.value)
  return {
    fact,
    folded,
    head: folded.replace(/\s*\([^()]*\)?$/, '').trim() || folded,
    ...(quantity === undefined ? {} : { quantity }),
    sure: quantity !== undefined && isAbout(fact, quantity),
    ordinals: ordinalsOf(fact),
    documents: new Set(fact.evidence.map(({ document }) => document))
  }
}

function ordinalsOf(fact: Fact): readonly Ordinal[] {
  const { kind, value, subject, aspect = '' } = fact
  if (kind === 'attribute') {
    const head = headOrdinals(value, aspect)
    return head.length > 0 ? head : clauseOrdinals(value, subject, aspect)
  }
  return kind === 'statement' || kind === 'definition' ? clauseOrdinals(value, subject, aspect) : []
}

const TAKES =
  /(?:\b(?:takes?|took|starts?|started|starting|boots?|launch(?:es)?|ready|up|within|in|lasts?|needs?|requires?|uses?|consumes?|is|are|of|weighs?|for|just|only|typically|usually|often|generally|mere|under))\s*$/i

/** Whether a quantity is what the value is about: few other words in a cell, a verb of taking before it in a sentence. */
function isAbout({ kind, value }: Fact, { text }: Quantity): boolean {
  const at = value.indexOf(text)
  const bare = value.slice(0, at).includes('(') ? value : value.replace(/\([^)]*\)?\s*$/, '')
  const others = bare.replace(text, ' ').match(/\p{L}{3,}/gu)?.length ?? 0
  return others <= 4 ? kind === 'attribute' || kind === 'statement' : TAKES.test(value.slice(0, at))
}
