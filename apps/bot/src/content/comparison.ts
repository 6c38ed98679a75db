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
  /** Aspects that both have and that are not among the rows. */
  readonly left: number
}

/** Most rows of a comparison in all aspects: what fits on a screen. */
const mostRows = 16

/**
 * Compares two entities, in one aspect or in those that both have: rows that read well in a table before sentences, then
 * the most told about first.
 *
 * Cells show the consensus, or else the value that reads best in a table: a short one that is no sentence.
 */
export function compareEntities(content: Content, a: string, b: string, aspect?: string): Comparison {
  const opposite = new Map((content.topicsOf.get(b) ?? []).map((topic) => [topic.aspect, topic]))
  const pairs = (content.topicsOf.get(a) ?? []).flatMap((topic) => {
    const other = opposite.get(topic.aspect)
    if (other === undefined || (aspect !== undefined && aspect !== topic.aspect)) return []
    const shown = [topic, other].flatMap((one) => shownFact(content, one) ?? [])
    return [{ aspect: topic.aspect, told: topic.facts.length + other.facts.length, shown }]
  })
  const rows = pairs
    .sort((one, other) => sentencesIn(one.shown) - sentencesIn(other.shown) || other.told - one.told)
    .slice(0, mostRows)
  const names = [a, b].map((id) => nameOf(content, id))
  return {
    table: {
      title: names.join(' · '),
      header: ['', ...names],
      rows: rows.map(({ aspect: id, shown }) => [
        content.aspects.get(id)?.name ?? id,
        ...shown.map(({ value }) => value)
      ])
    },
    facts: rows.flatMap(({ shown }) => shown.map(({ id }) => id)),
    left: pairs.length - rows.length
  }
}

function sentencesIn(facts: readonly Fact[]): number {
  return facts.filter(({ value }) => isSentence(value)).length
}

/** The fact of a topic to show first. */
function shownFact(content: Content, { consensus, facts }: Topic): Fact | undefined {
  if (consensus !== undefined) return content.facts.get(consensus)
  const told = facts.flatMap((id) => content.facts.get(id) ?? [])
  const [first, ...others] = told
  return others.reduce((best, fact) => (best !== undefined && weight(best) <= weight(fact) ? best : fact), first)
}

/** How ill a value fits into a cell: sentences most. */
function weight({ value }: Fact): number {
  return value.length + (isSentence(value) ? 1000 : 0)
}

function isSentence(value: string): boolean {
  return /[.!?]$/.test(value)
}
