import type { Evidence, Fact } from '@docfacts/schema'
import type { Citation } from '../answer.ts'
import type { AskIndex } from '../ask-index.ts'
import { at } from '../search/lists.ts'

/** Most places of one fact in one document that an answer cites. */
const most = 8

/** The places where a unit says its fact: one for most, one a step or layer for procedures and stacks. */
export function citationsOf(index: AskIndex, unit: number): Citation[] {
  const { units } = index.data
  const fact = index.book.facts[at(units.fact, unit)] as Fact
  const document = index.book.documents[at(units.document, unit)]
  const manyPlaces = fact.kind === 'procedure' || fact.kind === 'stack'
  return fact.evidence
    .filter((evidence) => evidence.document === document?.id)
    .slice(0, manyPlaces ? most : 1)
    .map((evidence) => citation(fact, evidence, document?.title ?? evidence.path))
}

function citation(fact: Fact, evidence: Evidence, title: string): Citation {
  const { document, path, section, quote, position } = evidence
  return { fact: fact.id, document, path, title, section, quote, position }
}
