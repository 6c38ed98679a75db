import { compareCodeUnits, type Topic } from '@docfacts/schema'
import type { View } from './view.ts'

/** Entities that documents compare with each other, and by what. */
export interface Comparison {
  /** Ids of its entities, joined by `--`. */
  readonly id: string
  /** Ids, ordered by code units. */
  readonly entities: readonly string[]
  /** How many documents compare them. */
  readonly documents: number
  /** Only aspects that at least two of the entities have; the most shared, and most spoken of, first. */
  readonly rows: readonly ComparisonRow[]
}

/** Comparisons of which there are pictures: so many of the first. */
export const drawnComparisons = 40

/** One aspect and its topic for each entity of the comparison, `undefined` where nothing is said. */
export interface ComparisonRow {
  readonly aspect: string
  readonly topics: readonly (Topic | undefined)[]
}

/**
 * Finds the sets of entities that some section of some document compares: that have attributes of one aspect there.
 * What most documents compare stands first.
 */
export function findComparisons(view: View): Comparison[] {
  const sets = importantSets(comparedSets(view))
  const comparisons = sets.map(({ entities, documents }) => ({
    id: entities.join('--'),
    entities,
    documents: documents.size,
    rows: rowsOf(view, entities)
  }))
  return comparisons.filter(({ rows }) => rows.length > 0).sort(byImportance)
}

/** Entities that stand together, and the documents in which they do. */
interface ComparedSet {
  readonly entities: readonly string[]
  readonly documents: ReadonlySet<string>
}

function comparedSets(view: View): ComparedSet[] {
  const sets = new Map<string, { entities: string[]; documents: Set<string> }>()
  for (const [place, members] of comparedPlaces(view)) {
    if (members.size < 2) continue
    const entities = [...members].sort(compareCodeUnits)
    const id = entities.join('\n')
    const set = sets.get(id) ?? { entities, documents: new Set() }
    set.documents.add(place.slice(0, place.indexOf('\n')))
    sets.set(id, set)
  }
  return [...sets.values()]
}

/** Entities by document, section and aspect. */
function comparedPlaces(view: View): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>()
  for (const { kind, aspect, subject, evidence } of view.book.facts) {
    if (kind !== 'attribute' || aspect === undefined || !view.entities.has(subject)) continue
    for (const { document, section } of evidence) {
      const place = [document, aspect, ...section].join('\n')
      const entities = places.get(place)
      if (entities === undefined) places.set(place, new Set([subject]))
      else entities.add(subject)
    }
  }
  return places
}

/** Leaves out a set when a larger one has its entities and as many documents compare those. */
function importantSets(sets: readonly ComparedSet[]): ComparedSet[] {
  const kept: { set: ComparedSet; members: ReadonlySet<string> }[] = []
  const byEntity = new Map<string, typeof kept>()
  for (const set of sets.toSorted((a, b) => b.entities.length - a.entities.length)) {
    const [first = ''] = set.entities
    const larger =
      byEntity.get(first)?.filter(({ members }) => set.entities.every((entity) => members.has(entity))) ?? []
    if (larger.some((other) => other.set.documents.size >= set.documents.size)) continue
    const entry = { set, members: new Set(set.entities) }
    kept.push(entry)
    for (const entity of set.entities) {
      const list = byEntity.get(entity)
      if (list === undefined) byEntity.set(entity, [entry])
      else list.push(entry)
    }
  }
  return kept.map(({ set }) => set)
}

function rowsOf(view: View, entities: readonly string[]): ComparisonRow[] {
  const aspects = new Map<string, (Topic | undefined)[]>()
  for (const [column, entity] of entities.entries()) {
    for (const topic of view.topicsBySubject.get(entity) ?? []) {
      const topics = aspects.get(topic.aspect) ?? entities.map(() => undefined)
      topics[column] = topic
      aspects.set(topic.aspect, topics)
    }
  }
  const rows = [...aspects].map(([aspect, topics]) => ({ aspect, topics }))
  const shared = rows.filter((row) => filled(row) > 1)
  return shared.sort((a, b) => filled(b) - filled(a) || said(b) - said(a) || compareCodeUnits(a.aspect, b.aspect))
}

function filled({ topics }: ComparisonRow): number {
  return topics.filter((topic) => topic !== undefined).length
}

function said({ topics }: ComparisonRow): number {
  return topics.reduce((sum, topic) => sum + (topic?.facts.length ?? 0), 0)
}

function byImportance(a: Comparison, b: Comparison): number {
  return b.documents - a.documents || b.rows.length - a.rows.length || compareCodeUnits(a.id, b.id)
}
