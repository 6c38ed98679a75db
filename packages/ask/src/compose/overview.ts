import type { Fact } from '@docfacts/schema'
import type { EntityLink } from '../question/entities.ts'
import { at } from '../search/lists.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { share } from './relevant.ts'
import { factSentence, lowerFirst } from './sentence.ts'

/** Most aspects of a comparison table. */
const most = 12

/** How two things differ in everything both have: the sentence that says it best, and a table. */
export function composeOverview(asked: Asked): Draft | undefined {
  const { question } = asked
  const [a, b] = question.mentions
  if (a === undefined || b === undefined || question.terms.some(({ entity, spent }) => !entity && !spent))
    return undefined
  const rows = sharedRows(asked, a.links, b.links)
  const sentences = [...contrast(asked), ...rows.slice(0, 3).map((row) => rowSentence(asked, row))].slice(0, 3)
  if (sentences.length === 0) return undefined
  const names = [a.links[0], b.links[0]].map((link) => asked.index.tables().nameOf.get(link?.id ?? '') ?? '')
  const table = {
    header: ['', ...names],
    rows: rows.map(({ aspect, cells }) => [aspect, ...cells.map(({ value }) => value)])
  }
  return { sentences, together: true, explained: [], fit: 0.8, ...(rows.length === 0 ? {} : { table }) }
}

interface Row {
  readonly aspect: string
  readonly cells: readonly Fact[]
}

function sharedRows(asked: Asked, a: readonly EntityLink[], b: readonly EntityLink[]): Row[] {
  const { index } = asked
  const { topicsOf, factOf, nameOf } = index.tables()
  const rows: Row[] = []
  for (const [aspect, topics] of topicsOf) {
    const cells = [a, b].flatMap((links) => {
      const topic = links.map(({ id }) => topics.find(({ subject }) => subject === id)).find((one) => one !== undefined)
      const place = factOf.get(topic?.consensus ?? topic?.facts[0] ?? '')
      const fact = place === undefined ? undefined : index.book.facts[place]
      return fact?.kind === 'attribute' ? [fact] : []
    })
    if (cells.length === 2 && cells[0] !== cells[1]) rows.push({ aspect: nameOf.get(aspect) ?? aspect, cells })
  }
  return rows.sort((x, y) => weight(y) - weight(x) || (x.aspect < y.aspect ? -1 : 1)).slice(0, most)
}

/** What more documents say comes first. */
function weight({ cells }: Row): number {
  return cells.reduce((sum, { evidence }) => sum + evidence.length, 0)
}

function contrast(asked: Asked): DraftSentence[] {
  const both = asked.question.terms.filter(({ entity }) => entity)
  const found = asked.ranked.filter(({ candidate, features, fact }) => {
    return features.noise === 0 && fact.kind !== 'attribute' && share(asked, both, candidate.unit) >= 0.85
  })
  const best = found.find(({ fact }) => telling.test(fact.value)) ?? found[0]
  return best === undefined ? [] : [{ text: factSentence(asked.index, best.fact), units: [best.candidate.unit] }]
}

const telling = /\b(?:while|whereas|but|unlike|in contrast|on the other hand|than|differ\w*|instead|rather)\b/i

function rowSentence({ index }: Asked, { aspect, cells }: Row): DraftSentence {
  const { nameOf, factOf, unitOf } = index.tables()
  const parts = cells.map((fact) => `${lowerFirst(nameOf.get(fact.subject) ?? fact.subject)} – ${fact.value}`)
  const units = cells.map((fact) => at(unitOf, factOf.get(fact.id) ?? -1)).filter((unit) => unit >= 0)
  return { text: `${aspect}: ${parts.join('; ')}.`, units }
}
