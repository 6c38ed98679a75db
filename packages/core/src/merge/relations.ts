import type { Evidence, Fact, Quantity } from '@docfacts/schema'
import { foldValue } from '../link/fold.ts'
import { clauseOrdinals, headOrdinals, type Ordinal } from '../link/ordinals.ts'
import { readQuantity } from '../link/quantities.ts'
import { compareRanges, showRange } from './ranges.ts'

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

/** How two facts of a topic stand to each other; `undefined` where they cannot be compared. */
export type Relation = { readonly kind: 'agree' | 'refine' } | { readonly kind: 'conflict'; readonly why: string }

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

/** Compare two facts of one topic. The order of the two does not matter, but for the words of a conflict. */
export function relate(a: Comparable, b: Comparable): Relation | undefined {
  const why = canConflict(a, b) ? conflictOf(a, b) : undefined
  if (why !== undefined) return { kind: 'conflict', why }
  const ranges =
    a.quantity === undefined || b.quantity === undefined ? undefined : compareRanges(a.quantity, b.quantity)
  if (a.folded === b.folded || ranges === 'equal') return { kind: 'agree' }
  if (a.head === b.head && a.head !== a.folded && b.head !== b.folded && ranges === undefined) return { kind: 'agree' }
  return ranges === 'overlap' || contains(a.folded, b.folded) || contains(b.folded, a.folded)
    ? { kind: 'refine' }
    : undefined
}

function conflictOf(a: Comparable, b: Comparable): string | undefined {
  if (a.quantity !== undefined && b.quantity !== undefined) {
    if (a.sure && b.sure && compareRanges(a.quantity, b.quantity) === 'apart')
      return `ranges are disjoint: ${showRange(a.quantity)} vs ${showRange(b.quantity)}`
  } else {
    const words = opposed(a.ordinals, b.ordinals)
    if (words !== undefined) return `words are opposed: ${words[0]} vs ${words[1]}`
  }
  const [one, two] = [ratingOf(a.fact), ratingOf(b.fact)]
  const isOpposed = (one === 'good' && two === 'bad') || (one === 'bad' && two === 'good')
  return isOpposed ? `ratings are opposed: ${one} vs ${two}` : undefined
}

/**
 * Facts for and against a thing stand side by side, and so do values of one document in the same form, such as the cells of
 * its tables or the labels of its sections: where one comes twice, something else tells them apart.
 */
function canConflict(a: Comparable, b: Comparable): boolean {
  if (isSide(a.fact) || isSide(b.fact) || a.fact.subject.startsWith('document:')) return false
  const isSentence = a.fact.kind === 'statement' || b.fact.kind === 'statement'
  return !a.fact.evidence.every((one) => b.fact.evidence.some((other) => isSameForm(one, other, isSentence)))
}

function isSide({ kind }: Fact): boolean {
  return kind === 'advantage' || kind === 'drawback' || kind === 'use-case' || kind === 'recommendation'
}

function isSameForm(a: Evidence, b: Evidence, isSentence: boolean): boolean {
  if (a.path !== b.path || a.rule !== b.rule) return false
  return a.rule !== 'prose' || (!isSentence && a.section.join('\0') !== b.section.join('\0'))
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

/** Whether a folded text has another in it at word boundaries: its head, or two words and more anywhere. */
function contains(long: string, short: string): boolean {
  if (short.length === 0 || short.length >= long.length) return false
  if (long.startsWith(short) && /^\s*[(,;:—–-]/.test(long.slice(short.length))) return true
  if (!short.includes(' ')) return false
  const at = ` ${long} `.indexOf(short)
  const [before, behind] = [` ${long} `[at - 1] ?? ' ', ` ${long} `[at + short.length] ?? ' ']
  return at >= 0 && !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(behind)
}
