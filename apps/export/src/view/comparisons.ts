import { compareCodeUnits, type Topic } from '@docfacts/schema'
import type { View } from './view.ts'

/** Entities that documents compare with each other, and by what. */
export interface Comparison {
  /** Ids of its entities, joined by `--`. */
  readonly id: string
  /** Ids, ordered by code units. */
  readonly entities: readonly string[]
  /** Only aspects that at least two of the entities have; the most shared first. */
  readonly rows: readonly ComparisonRow[]
}

/** One aspect and its topic for each entity of the comparison, `undefined` where nothing is said. */
export interface ComparisonRow {
  readonly aspect: string
  readonly topics: readonly (Topic | undefined)[]
}

/**
 * Finds the sets of entities that some section of some document compares: that have facts for one aspect there.
 * A set inside a larger one is left out, its cells stand in the larger.
 */
export function findComparisons(view: View): Comparison[] {
  const sets = largestSets(comparedSets(view))
  const comparisons = sets.map((entities) => ({ id: entities.join('--'), entities, rows: rowsOf(view, entities) }))
  return comparisons.filter(({ rows }) => rows.length > 0).sort(byRows)
}

function comparedSets(view: View): string[][] {
  const places = new Map<string, Set<string>>()
  for (const fact of view.book.facts) {
    if (fact.aspect === undefined || !view.entities.has(fact.subject)) continue
    for (const { document, section } of fact.evidence) {
      const place = JSON.stringify([document, section, fact.aspect])
      const entities = places.get(place)
      if (entities === undefined) places.set(place, new Set([fact.subject]))
      else entities.add(fact.subject)
    }
  }
  const sets = new Map<string, string[]>()
  for (const place of places.values()) {
    if (place.size < 2) continue
    const entities = [...place].sort()
    sets.set(entities.join('\n'), entities)
  }
  return [...sets.values()]
}

function largestSets(sets: readonly string[][]): string[][] {
  const kept: Set<string>[] = []
  const byEntity = new Map<string, Set<string>[]>()
  for (const entities of sets.toSorted((a, b) => b.length - a.length || compareCodeUnits(a.join(), b.join()))) {
    const [first = ''] = entities
    if (byEntity.get(first)?.some((larger) => entities.every((entity) => larger.has(entity)))) continue
    const set = new Set(entities)
    kept.push(set)
    for (const entity of entities) {
      const list = byEntity.get(entity)
      if (list === undefined) byEntity.set(entity, [set])
      else list.push(set)
    }
  }
  return kept.map((set) => [...set])
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
  return shared.sort((a, b) => filled(b) - filled(a) || compareCodeUnits(a.aspect, b.aspect))
}

function filled({ topics }: ComparisonRow): number {
  return topics.filter((topic) => topic !== undefined).length
}

function byRows(a: Comparison, b: Comparison): number {
  return b.rows.length - a.rows.length || compareCodeUnits(a.id, b.id)
}
