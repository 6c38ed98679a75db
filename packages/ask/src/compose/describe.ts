import type { Fact } from '@docfacts/schema'
import type { EntityLink } from '../question/entities.ts'
import { readQuestion } from '../question/read.ts'
import { at } from '../search/lists.ts'
import { rerank } from '../search/rerank.ts'
import { retrieve } from '../search/retrieve.ts'
import type { Asked, DraftSentence } from './draft.ts'
import { unitSentence } from './in-context.ts'
import { beginsWithName } from './name.ts'
import { isSentence } from './sentence.ts'

/** What a thing is, in one sentence: its definition, or else the sentence that begins with its name. */
export function describeEntity({ index }: Asked, links: readonly EntityLink[]): DraftSentence | undefined {
  const { bySubject, unitOf } = index.tables()
  for (const { id, weight } of links) {
    if (weight < 0.8) break
    const facts = bySubject.get(id) ?? []
    const definitions = facts.filter((fact) => (index.book.facts[fact] as Fact).kind === 'definition')
    const best = definitions.find((fact) => beginsWithName(index, index.book.facts[fact] as Fact)) ?? definitions[0]
    if (best === undefined) continue
    return unitSentence(index, at(unitOf, best))
  }
  return undefined
}

/** The sentence that says best what some words mean, if one begins with them. */
export function describeWords({ index }: Asked, words: string): DraftSentence | undefined {
  const question = { ...readQuestion(index, words), intent: 'define' as const }
  const terms = question.terms.filter(({ spent }) => !spent)
  if (terms.length === 0) return undefined
  const found = rerank(index.data, index.book, { ...question, terms }, retrieve(index.data, terms, 20))
  const best = found.find(({ features, fact }) => {
    const tells = prose.has(fact.kind) && isSentence(fact.value)
    return tells && features.coverage > 0.9 && features.begins > 0 && features.noise === 0
  })
  return best && unitSentence(index, best.candidate.unit)
}

/** Kinds that tell what a thing is in a sentence. */
const prose: ReadonlySet<Fact['kind']> = new Set(['statement', 'definition', 'summary', 'question'])
