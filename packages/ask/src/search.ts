import type { FactKind } from '@docfacts/schema'
import type { Citation } from './answer.ts'
import type { AskIndex } from './ask-index.ts'
import { citationsOf } from './compose/citations.ts'
import { factOf } from './facts-of-units.ts'
import { readQuestion } from './question/read.ts'
import { findFacts } from './search/find.ts'

/** A fact that matches a query, and the place that says it. */
export interface SearchResult extends Citation {
  readonly kind: FactKind
  readonly value: string
  readonly score: number
}

/** How to search. */
export interface SearchOptions {
  /** Most results; 10 unless said. */
  readonly limit?: number | undefined
}

/** The facts that match a query, the best first, nothing composed. */
export function search(index: AskIndex, query: string, { limit = 10 }: SearchOptions = {}): SearchResult[] {
  const question = readQuestion(index, query)
  return findFacts(index, question, { limit: Math.max(40, limit * 2) })
    .slice(0, limit)
    .flatMap(({ candidate, fact, score }) => {
      const [citation] = citationsOf(index, candidate.unit)
      const { kind, value } = factOf(index, candidate.unit)
      return citation === undefined
        ? []
        : [{ ...citation, fact: fact.id, kind, value, score: Math.round(score * 1000) / 1000 }]
    })
}
