import type { Fact } from '@docfacts/schema'
import type { AnswerValue } from '../answer.ts'
import { covers } from '../confidence.ts'
import type { AspectLink } from '../question/aspects.ts'
import { readComparative } from '../question/comparative.ts'
import type { EntityLink } from '../question/entities.ts'
import { lightWords } from '../search/light-words.ts'
import { at } from '../search/lists.ts'
import { isCell } from './cell.ts'
import type { Asked } from './draft.ts'
import { nameWithin } from './name.ts'

/** What is said of one aspect, or of aspects that mean nearly the same, of one thing. */
export interface Side {
  readonly name: string
  /** Values that differ, the best first, each with the units that say it. */
  readonly values: readonly SideValue[]
}

/** A value and who says it. */
export interface SideValue {
  readonly fact: Fact
  readonly units: readonly number[]
}

/** Looks up aspects of each thing asked about; of everything that has them where nothing is named. */
export function lookUp(asked: Asked, aspects: readonly AspectLink[]): Side[] {
  const { question } = asked
  const named = question.mentions.filter(({ words }) => !isAspect(asked, words, aspects))
  const mentions = named.length > 0 ? named : question.mentions
  const told = sidesOf(
    asked,
    mentions.map(({ links }) => links),
    aspects
  )
  const sides =
    told.length > 0 || aspects[0] === undefined
      ? told
      : sidesOf(asked, everything(asked, aspects[0].id), aspects).filter((side) => isMeant(asked, side, aspects))
  return sides.filter((side, place) => sides.findIndex((other) => sameFacts(side, other)) === place)
}

function sidesOf(asked: Asked, wanted: readonly (readonly EntityLink[])[], aspects: readonly AspectLink[]): Side[] {
  return wanted.flatMap((links) => {
    const facts = aspects.flatMap(({ id }) => topicFacts(asked, links, id))
    const values = mergeValues(facts.map((fact) => ({ fact, units: unitsOf(asked, fact) })))
    return values.length === 0 ? [] : [{ name: sideName(asked, links, values), values }]
  })
}

/** What a word of a title or heading covers at the least. */
const headed = 0.4

/** Whether what is told has, at least above it, all that was asked beyond the aspect: of no other kind of thing. */
function isMeant({ index, question }: Asked, { values }: Side, aspects: readonly AspectLink[]): boolean {
  const explained = new Set(aspects.flatMap(({ stems }) => stems))
  const others = question.terms.filter(
    ({ stem, spent, word }) => !spent && !lightWords.has(word) && !explained.has(stem)
  )
  const ranks = readComparative(question.words)?.words.split(' ') ?? []
  const named = others.filter(({ word }) => !ranks.includes(word))
  const units = values.flatMap((value) => value.units)
  return named.every((term) => units.some((unit) => covers(index, term, unit) >= headed))
}

/** Most things that one thing is compared with where no other is named. */
const mostOthers = 3

/** Where one thing alone was found, what is said of the same aspect of all others, if those are few. */
export function withOthers(asked: Asked, sides: readonly Side[], aspect: string): Side[] {
  const [only, ...more] = sides
  if (only === undefined || more.length > 0) return [...sides]
  const subjects = (asked.index.tables().topicsOf.get(aspect) ?? []).filter(
    ({ subject }) => !subject.startsWith('document:')
  )
  if (subjects.length > mostOthers) return [...sides]
  const others = everything(asked, aspect).flatMap((links) => {
    const values = mergeValues(topicFacts(asked, links, aspect).map((fact) => ({ fact, units: unitsOf(asked, fact) })))
    return values.length === 0 ? [] : [{ name: sideName(asked, links, values), values }]
  })
  const known = new Set(only.values.map(({ fact }) => fact.subject))
  return [only, ...others.filter(({ values }) => values.every(({ fact }) => !known.has(fact.subject)))]
}

/** The values as data. */
export function answerValues({ index }: Asked, sides: readonly Side[]): AnswerValue[] {
  const { nameOf } = index.tables()
  return sides.flatMap(({ values }) =>
    values.map(({ fact }) => ({
      subject: fact.subject,
      name: nameOf.get(fact.subject) ?? fact.subject,
      ...(fact.aspect === undefined ? {} : { aspect: fact.aspect }),
      value: fact.value,
      ...(fact.kind === 'attribute' && fact.rating !== undefined ? { rating: fact.rating } : {}),
      ...(fact.kind === 'attribute' && fact.quantity !== undefined ? { quantity: fact.quantity } : {}),
      fact: fact.id,
      documents: [...new Set(fact.evidence.map(({ document }) => document))]
    }))
  )
}

/** Whether the values of a side exclude each other, refine each other, or come from more than one document. */
export function sideAgreement({ values }: Side): 'agree' | 'refine' | 'conflict' | undefined {
  const all = values.flatMap(({ fact }) => (fact.kind === 'attribute' ? [fact] : []))
  const pairs = all.flatMap((a, place) => all.slice(place + 1).map((b) => [a, b] as const))
  if (pairs.some(([a, b]) => opposed(a, b))) return 'conflict'
  if (pairs.some(([a, b]) => a.quantity?.unit !== undefined && a.quantity.unit === b.quantity?.unit)) return 'refine'
  return values.some(({ units }) => units.length > 1) ? 'agree' : undefined
}

type Attribute = Extract<Fact, { kind: 'attribute' }>

function opposed(a: Attribute, b: Attribute): boolean {
  if (a.aspect === b.aspect && a.rating !== undefined && b.rating !== undefined && a.rating !== b.rating) {
    return a.rating !== 'neutral' && b.rating !== 'neutral'
  }
  const [p, q] = [a.quantity, b.quantity]
  if (a.aspect !== b.aspect || p === undefined || q === undefined || p.unit !== q.unit) return false
  const [from, to] = [p.min ?? Number.NEGATIVE_INFINITY, p.max ?? Number.POSITIVE_INFINITY]
  const [start, end] = [q.min ?? Number.NEGATIVE_INFINITY, q.max ?? Number.POSITIVE_INFINITY]
  return to < start || end < from || (to === start && from !== to) || (end === from && start !== end)
}

/** Whether a name is that of an asked aspect too: "isolation of containers" compares containers, not isolation. */
function isAspect({ question }: Asked, words: string, aspects: readonly AspectLink[]): boolean {
  const stems = question.terms.filter(({ word, entity }) => entity && word === words).map(({ stem }) => stem)
  return aspects.some((aspect) => aspect.named >= 0.95 && stems.some((stem) => aspect.nameStems.includes(stem)))
}

/** Most things that are told of where none is named: of more, some would be told at random. */
const mostUnnamed = 4

function everything({ index }: Asked, aspect: string): EntityLink[][] {
  const topics = (index.tables().topicsOf.get(aspect) ?? []).filter(({ subject }) => !subject.startsWith('document:'))
  return (topics.length > mostUnnamed ? [] : topics).map(({ subject }) => [{ id: subject, weight: 1 }])
}

/** Facts of the entity itself and of close kin; of further kin only where those say nothing. */
function topicFacts({ index }: Asked, links: readonly EntityLink[], aspect: string): Fact[] {
  const { topicsOf, factOf } = index.tables()
  const topics = topicsOf.get(aspect) ?? []
  const found: Fact[] = []
  let floor = 0
  for (const { id, weight } of links) {
    if (weight < floor) break
    for (const topic of topics) {
      if (topic.subject !== id) continue
      const ids = topic.consensus === undefined ? topic.facts : [topic.consensus, ...topic.facts]
      for (const fact of new Set(ids)) {
        const place = factOf.get(fact)
        const one = place === undefined ? undefined : index.book.facts[place]
        if (one !== undefined && isCell(one)) found.push(one)
      }
      if (found.length > 0) floor = Math.max(floor, weight * 0.55)
    }
  }
  return found
}

function unitsOf({ index }: Asked, fact: Fact): number[] {
  const { factOf, unitOf } = index.tables()
  const place = factOf.get(fact.id)
  const unit = place === undefined ? -1 : at(unitOf, place)
  return unit < 0 ? [] : [unit, ...otherUnits(index.data.units.fact, unit, place as number)]
}

/** A fact that several documents say has a unit in each. */
function otherUnits(facts: Uint32Array, first: number, fact: number): number[] {
  const found: number[] = []
  for (let unit = facts.indexOf(fact, first + 1); unit >= 0; unit = facts.indexOf(fact, unit + 1)) found.push(unit)
  return found
}

function mergeValues(values: readonly SideValue[]): SideValue[] {
  const merged: SideValue[] = []
  for (const value of values) {
    if (value.units.length === 0) continue
    const folded = fold(value.fact.value)
    const same = merged.findIndex(({ fact }) => fold(fact.value) === folded)
    if (same < 0) merged.push(value)
    else merged[same] = joinUnits(merged[same] as SideValue, value)
  }
  return merged
}

function joinUnits(a: SideValue, b: SideValue): SideValue {
  return { fact: a.fact, units: [...new Set([...a.units, ...b.units])] }
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function sideName({ index }: Asked, links: readonly EntityLink[], values: readonly SideValue[]): string {
  const subjects = new Set(values.map(({ fact }) => fact.subject))
  const id = links.find((link) => subjects.has(link.id))?.id ?? ''
  return nameWithin(index, id)
}

function sameFacts(a: Side, b: Side): boolean {
  return a.values.length === b.values.length && a.values.every(({ fact }, place) => fact === b.values[place]?.fact)
}
