import type { Fact, Topic } from '@docfacts/schema'
import type { EntityLink } from '../question/entities.ts'
import { at } from '../search/lists.ts'
import { isNamed } from './about.ts'
import { lowerWords, upperFirst } from './case.ts'
import { isCell } from './cell.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { saysNothing, unitSentence } from './in-context.ts'
import { nameWithin } from './name.ts'
import { share } from './relevant.ts'
import { shortValue } from './said.ts'
import { endSentence, isSentence } from './sentence.ts'

/** Most aspects of a comparison table. */
const most = 12

/** How two things differ in everything both have: the sentence that says it best, and a table. */
export function composeOverview(asked: Asked): Draft | undefined {
  const { question } = asked
  const [a, b] = question.mentions
  if (a === undefined || b === undefined || question.terms.some(({ entity, spent }) => !entity && !spent))
    return undefined
  const rows = sharedRows(asked, a.links, b.links)
  const sentences = [
    ...contrast(asked),
    ...rows
      .filter(isDifferent)
      .slice(0, 3)
      .map((row) => rowSentence(asked, row))
  ].slice(0, 3)
  if (sentences.length === 0) return undefined
  const names = [a.links[0], b.links[0]].map((link) => asked.index.tables().nameOf.get(link?.id ?? '') ?? '')
  const table = {
    header: ['', ...names],
    rows: rows.map(({ aspect, cells }) => [aspect, ...cells.map(({ value }) => value)])
  }
  return { sentences, together: true, explained: [], fit: 0.8, ...(rows.length === 0 ? {} : { table }) }
}

/** Kin whose cells stand for those of a thing. */
const leastKin = 0.65

interface Row {
  readonly aspect: string
  readonly cells: readonly Fact[]
  /** Number of facts that tell of the aspect: what documents tell most comes first. */
  readonly told: number
}

function sharedRows(asked: Asked, a: readonly EntityLink[], b: readonly EntityLink[]): Row[] {
  const { topicsOf, nameOf } = asked.index.tables()
  const rows: Row[] = []
  for (const [aspect, topics] of topicsOf) {
    const cells = [a, b].flatMap((links) =>
      links.flatMap(({ id, weight }) => (weight < leastKin ? [] : cellsOf(asked, topics, id))).slice(0, 1)
    )
    const told = topics.reduce((sum, { facts }) => sum + facts.length, 0)
    if (cells.length === 2 && cells[0] !== cells[1]) rows.push({ aspect: nameOf.get(aspect) ?? aspect, cells, told })
  }
  return rows.sort((x, y) => y.told - x.told || (x.aspect < y.aspect ? -1 : 1)).slice(0, most)
}

function isDifferent({ cells: [a, b] }: Row): boolean {
  return a?.value.toLowerCase() !== b?.value.toLowerCase()
}

/** The cell of a subject under an aspect, the one to show first. */
function cellsOf({ index }: Asked, topics: readonly Topic[], subject: string): Fact[] {
  const topic = topics.find((one) => one.subject === subject)
  const ids = topic === undefined ? [] : [...(topic.consensus === undefined ? [] : [topic.consensus]), ...topic.facts]
  return ids
    .flatMap((id) => index.book.facts[index.tables().factOf.get(id) ?? -1] ?? [])
    .filter(isCell)
    .slice(0, 1)
}

function contrast(asked: Asked): DraftSentence[] {
  const both = asked.question.terms.filter(({ entity }) => entity)
  const found = asked.ranked.filter(({ candidate, features, fact }) => {
    return (
      features.noise === 0 &&
      isSentence(fact.value) &&
      namesAll(asked, fact) &&
      !saysNothing(asked.index, candidate.unit) &&
      prose.has(fact.kind) &&
      share(asked, both, candidate.unit) >= 0.85
    )
  })
  const [best] = found
    .filter(({ fact }) => telling.test(fact.value))
    .sort((one, other) => clearness(other.fact) - clearness(one.fact))
  return best === undefined ? [] : [unitSentence(asked.index, best.candidate.unit)]
}

/** Whether a sentence has the names of both things itself. */
function namesAll(asked: Asked, fact: Fact): boolean {
  const { question } = asked
  return question.mentions.every((mention) => isNamed(asked, mention, fact.value))
}

/** A short sentence that sets one thing against the other tells more than one that says that they differ. */
function clearness({ value }: Fact): number {
  return (contrasting.test(value) ? 2 : 0) - (value.length > long ? 1 : 0) - (advising.test(value) ? 2 : 0)
}

/** Length from which a sentence is hard to read beside a table, in characters. */
const long = 300

/** Advice tells when to use which, not how they differ. */
const advising = /^(?:use|choose|pick|prefer|take)\b/i

/** Words between two things that are set against each other. */
const contrasting = /\b(?:while|whereas|unlike|in contrast|on the other hand|instead of|rather than|different: )\b/i

/** Kinds that tell things apart in whole sentences. */
const prose: ReadonlySet<Fact['kind']> = new Set(['statement', 'definition', 'summary', 'verdict', 'question'])

/** Sentences that set one thing against the other. */
export const telling: RegExp =
  /\b(?:while|whereas|but|unlike|in contrast|on the other hand|than|differ\w*|instead|rather)\b/i

function rowSentence({ index }: Asked, { aspect, cells }: Row): DraftSentence {
  const { factOf, unitOf } = index.tables()
  const parts = cells.map((fact) => `${nameWithin(index, fact.subject)} – ${shortValue(fact)}`)
  const units = cells.map((fact) => at(unitOf, factOf.get(fact.id) ?? -1)).filter((unit) => unit >= 0)
  return { text: endSentence(`${upperFirst(lowerWords(aspect))}: ${parts.join('; ')}`), units }
}
