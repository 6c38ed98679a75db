import type { Fact } from '@docfacts/schema'
import type { EntityLink } from '../question/entities.ts'
import { at } from '../search/lists.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { factSentence } from './sentence.ts'

/** What is said of an aspect of each thing asked about. */
export function composeComparison(asked: Asked): Draft | undefined {
  const { question } = asked
  const [aspect] = question.aspects
  if (aspect === undefined || aspect.weight < 0.45) return undefined
  const sides = question.mentions.length > 0 ? question.mentions.map(({ links }) => links) : allSides(asked, aspect.id)
  const sentences: DraftSentence[] = []
  for (const links of sides) {
    const sentence = side(asked, links, aspect.id)
    if (sentence !== undefined && !sentences.some(({ text }) => text === sentence.text)) sentences.push(sentence)
  }
  return sentences.length === 0 ? undefined : { sentences, explained: aspect.stems, fit: aspect.weight }
}

function allSides({ index }: Asked, aspect: string): EntityLink[][] {
  return (index.tables().topicsOf.get(aspect) ?? []).slice(0, 3).map(({ subject }) => [{ id: subject, weight: 1 }])
}

function side({ index }: Asked, links: readonly EntityLink[], aspect: string): DraftSentence | undefined {
  const { topicsOf, factOf, unitOf } = index.tables()
  const topics = topicsOf.get(aspect) ?? []
  for (const { id } of links) {
    const topic = topics.find(({ subject }) => subject === id)
    if (topic === undefined) continue
    const fact = factOf.get(topic.consensus ?? (topic.facts[0] as string))
    if (fact === undefined) continue
    return { text: factSentence(index, index.book.facts[fact] as Fact), units: [at(unitOf, fact)] }
  }
  return undefined
}
