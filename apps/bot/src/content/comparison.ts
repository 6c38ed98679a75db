import type { Fact, Topic } from '@docfacts/schema'
import { type Content, nameOf } from './content.ts'

/** A table with a name, for a picture or as text. */
export interface NamedTable {
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Two things side by side in every aspect that both have, and the facts of the cells. */
export interface Comparison {
  readonly table: NamedTable
  /** Ids of the facts, in the order of the rows. */
  readonly facts: readonly string[]
}

/** Compares two entities, in one aspect or in all that both have. Cells show the consensus, or the first value. */
export function compareEntities(content: Content, a: string, b: string, aspect?: string): Comparison {
  const [one, other] = [a, b].map(
    (id) => new Map((content.topicsOf.get(id) ?? []).map((topic) => [topic.aspect, topic]))
  )
  const rows: string[][] = []
  const facts: string[] = []
  for (const [id, topic] of one ?? []) {
    const opposite = other?.get(id)
    if (opposite === undefined || (aspect !== undefined && aspect !== id)) continue
    const shown = [topic, opposite].map((topic) => shownFact(content, topic))
    rows.push([content.aspects.get(id)?.name ?? id, ...shown.map((fact) => fact?.value ?? '')])
    facts.push(...shown.flatMap((fact) => (fact === undefined ? [] : [fact.id])))
  }
  const names = [a, b].map((id) => nameOf(content, id))
  return { table: { title: names.join(' · '), header: ['', ...names], rows }, facts }
}

/** The fact of a topic to show first. */
export function shownFact(content: Content, { consensus, facts }: Topic): Fact | undefined {
  const id = consensus ?? facts[0]
  return id === undefined ? undefined : content.facts.get(id)
}
