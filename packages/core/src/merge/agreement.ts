import type { Agreement, Fact } from '@docfacts/schema'
import { compareCodeUnits } from '@docfacts/schema'
import { type Comparable, comparableOf } from './comparable.ts'
import { widthOf } from './ranges.ts'
import { type Relation, relate } from './relations.ts'

/** Facts of a topic that are held against each other; those of a larger one beyond it stand alone. */
const MOST = 150

/** Two facts of a topic and how they stand to each other. */
export interface Pair {
  readonly a: Comparable
  readonly b: Comparable
  readonly relation: Relation
}

/**
 * How the facts of a topic stand to each other, and the one to show first.
 *
 * Minutes and [10 s, 3,600 s) → refine; milliseconds and seconds → conflict; one fact of two documents → agree. The same
 * for every order of the facts.
 *
 * First comes what most documents say, then what is finest, then what stands first. In a conflict there is none unless more
 * documents go with it than against it.
 */
export function agreementOf(facts: readonly Fact[]): { agreement: Agreement; consensus?: string } {
  const [only, ...others] = facts
  if (only === undefined) return { agreement: 'single' }
  if (others.length === 0) return { agreement: isShared([only]) ? 'agree' : 'single', consensus: only.id }
  const comparables = comparablesOf(facts)
  const pairs = pairsOf(comparables)
  const agreement = strongest(comparables, pairs)
  const consensus = consensusOf(comparables, pairs)
  return consensus === undefined ? { agreement } : { agreement, consensus }
}

/** The facts of a topic, read, in the order of their ids. */
export function comparablesOf(facts: readonly Fact[]): readonly Comparable[] {
  return facts.toSorted((a, b) => compareCodeUnits(a.id, b.id)).map(comparableOf)
}

/** The pairs of facts that can be compared. */
export function pairsOf(comparables: readonly Comparable[]): readonly Pair[] {
  const pairs: Pair[] = []
  const some = comparables.slice(0, MOST)
  for (const [index, a] of some.entries())
    for (const b of some.slice(index + 1)) {
      const relation = relate(a, b)
      if (relation !== undefined) pairs.push({ a, b, relation })
    }
  return pairs
}

function strongest(comparables: readonly Comparable[], pairs: readonly Pair[]): Agreement {
  if (pairs.some(({ relation }) => relation.kind === 'conflict')) return 'conflict'
  if (pairs.some(({ relation }) => relation.kind === 'refine')) return 'refine'
  const agrees =
    pairs.some(({ a, b }) => isShared([a.fact, b.fact])) || comparables.some(({ fact }) => isShared([fact]))
  return agrees ? 'agree' : 'single'
}

function isShared(facts: readonly Fact[]): boolean {
  return new Set(facts.flatMap(({ evidence }) => evidence.map(({ document }) => document))).size > 1
}

interface Candidate {
  readonly comparable: Comparable
  /** Documents that say the same, that go along with it, and that deny it. */
  readonly same: Set<string>
  readonly support: Set<string>
  readonly against: Set<string>
}

function consensusOf(comparables: readonly Comparable[], pairs: readonly Pair[]): string | undefined {
  const compared = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  const isConflict = pairs.some(({ relation }) => relation.kind === 'conflict')
  return candidatesOf(comparables, pairs)
    .filter(
      ({ comparable, support, against }) => !isConflict || (compared.has(comparable) && support.size > against.size)
    )
    .sort(compareCandidates)[0]?.comparable.fact.id
}

function candidatesOf(comparables: readonly Comparable[], pairs: readonly Pair[]): Candidate[] {
  const candidates = new Map<Comparable, Candidate>()
  for (const comparable of comparables) {
    const { documents } = comparable
    candidates.set(comparable, {
      comparable,
      same: new Set(documents),
      support: new Set(documents),
      against: new Set()
    })
  }
  for (const { a, b, relation } of pairs)
    for (const [one, other] of [
      [a, b],
      [b, a]
    ] as const) {
      const candidate = candidates.get(one)
      if (candidate === undefined) continue
      const { same, support, against } = candidate
      const sets = { agree: [same, support], refine: [support], conflict: [against] }[relation.kind]
      for (const set of sets) for (const document of other.documents) set.add(document)
    }
  return [...candidates.values()]
}

function compareCandidates(a: Candidate, b: Candidate): number {
  const [one, two] = [a.comparable.fact, b.comparable.fact]
  return (
    b.same.size - a.same.size ||
    compareWidths(a.comparable, b.comparable) ||
    Number(one.kind !== 'attribute') - Number(two.kind !== 'attribute') ||
    compareCodeUnits(one.evidence[0]?.path ?? '', two.evidence[0]?.path ?? '') ||
    (one.evidence[0]?.position.start.offset ?? 0) - (two.evidence[0]?.position.start.offset ?? 0) ||
    compareCodeUnits(one.id, two.id)
  )
}

function compareWidths(a: Comparable, b: Comparable): number {
  const [one, two] = [a, b].map(({ quantity }) => (quantity === undefined ? Number.MAX_VALUE : widthOf(quantity)))
  return one === two || one === undefined || two === undefined ? 0 : one - two
}
