import type { Fact, Factbook, Topic } from '@docfacts/schema'
import { comparablesOf, pairsOf } from './agreement.ts'

/** Two facts that cannot both be true. */
export interface ConflictPair {
  readonly facts: readonly [Fact, Fact]
  /** `ranges are disjoint: [0.001 s, 1 s) vs [1 s, 60 s)`. */
  readonly why: string
}

/** A topic whose facts cannot all be true, with every pair of them that excludes each other. */
export interface Conflict {
  readonly topic: Topic
  readonly pairs: readonly ConflictPair[]
}

/** The conflicts of a factbook, in the order of its topics; both sides of each with what sets them apart. */
export function conflictsOf(book: Factbook): readonly Conflict[] {
  const facts = new Map(book.facts.map((fact) => [fact.id, fact]))
  return book.topics
    .filter(({ agreement }) => agreement === 'conflict')
    .map((topic) => ({ topic, pairs: conflictPairs(topic.facts.flatMap((id) => facts.get(id) ?? [])) }))
    .filter(({ pairs }) => pairs.length > 0)
}

function conflictPairs(facts: readonly Fact[]): readonly ConflictPair[] {
  return pairsOf(comparablesOf(facts)).flatMap(({ a, b, relation }) =>
    relation.kind === 'conflict' ? [{ facts: [a.fact, b.fact] as const, why: relation.why }] : []
  )
}
