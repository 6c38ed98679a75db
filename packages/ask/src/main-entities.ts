import type { Entity, Factbook } from '@docfacts/schema'
import type { Tables } from './tables.ts'

/** Entities, those first that most facts are about. */
export function byFacts({ entities }: Factbook, { bySubject }: Tables): Entity[] {
  const count = ({ id }: Entity): number => bySubject.get(id)?.length ?? 0
  return [...entities].sort((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1))
}

/** How many things a factbook is mainly about. */
const most = 5

/** Ids of the things that most facts are about. */
export function readMainEntities(book: Factbook, tables: Tables): string[] {
  return byFacts(book, tables)
    .slice(0, most)
    .flatMap(({ id }) => (tables.bySubject.has(id) ? [id] : []))
}

/** How many times as many facts tell of what all documents are about as of any other thing, and which share of them at least. */
const lead = 2
const leastShare = 0.4

/** Fewest documents that are said to be about one thing. */
const fewest = 3

/** The one thing that all documents are about, as those of a product are: each need not name it. */
export function readTopic(
  { documents, facts }: Factbook,
  { bySubject }: Tables,
  main: readonly string[]
): string | undefined {
  const [own = [], others = []] = main.map((id) => bySubject.get(id))
  const told = new Set(own.flatMap((fact) => facts[fact]?.evidence.map(({ document }) => document)))
  const isTopic = own.length >= lead * others.length && told.size >= Math.max(fewest, leastShare * documents.length)
  return isTopic ? main[0] : undefined
}
