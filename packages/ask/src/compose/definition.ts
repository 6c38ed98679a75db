import type { Fact } from '@docfacts/schema'
import { at } from '../search/lists.ts'
import type { Asked, Draft } from './draft.ts'
import { factSentence } from './sentence.ts'

/** What a thing is, from the definitions of all documents. */
export function composeDefinition({ index, question }: Asked): Draft | undefined {
  const [mention] = question.mentions
  if (mention === undefined || question.terms.filter((term) => !term.spent).length > question.mentions.length)
    return undefined
  const { bySubject, unitOf } = index.tables()
  for (const { id, weight } of mention.links) {
    if (weight < 0.5) break
    const facts = (bySubject.get(id) ?? []).filter((fact) => (index.book.facts[fact] as Fact).kind === 'definition')
    if (facts.length === 0) continue
    return {
      sentences: facts.slice(0, 3).map((fact) => ({
        text: factSentence(index, index.book.facts[fact] as Fact),
        units: [at(unitOf, fact)]
      })),
      explained: [],
      fit: weight
    }
  }
  return undefined
}
