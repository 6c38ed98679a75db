import type { Evidence, Fact } from '@docfacts/schema'
import type { Citation } from '../answer.ts'
import type { AskIndex } from '../ask-index.ts'
import { documentOf, factOf } from '../facts-of-units.ts'

/** Most places of one fact in one document that an answer cites. */
const most = 8

/** The places where a unit says its fact: one for most, one a step or layer for procedures and stacks. */
export function citationsOf(index: AskIndex, unit: number): Citation[] {
  const fact = factOf(index, unit)
  const { id, title } = documentOf(index, unit)
  const manyPlaces = fact.kind === 'procedure' || fact.kind === 'stack'
  return fact.evidence
    .filter((evidence) => evidence.document === id)
    .slice(0, manyPlaces ? most : 1)
    .map((evidence) => citation(fact, evidence, title))
}

function citation(fact: Fact, evidence: Evidence, title: string): Citation {
  const { document, path, section, quote, position } = evidence
  return { fact: fact.id, document, path, title, section, quote, position }
}
