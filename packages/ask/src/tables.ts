import type { Entity, Fact, Factbook, FactKind, Topic } from '@docfacts/schema'
import { lazily } from './once.ts'
import type { SearchData } from './search/data.ts'
import { at } from './search/lists.ts'

/** Look-ups over a factbook, made when first needed. */
export interface Tables {
  readonly factOf: ReadonlyMap<string, number>
  readonly nameOf: ReadonlyMap<string, string>
  /** All spellings of an entity, in lower case. */
  readonly spellingsOf: ReadonlyMap<string, readonly string[]>
  readonly topicsOf: ReadonlyMap<string, readonly Topic[]>
  /** Facts by subject, by kind, and by aspect, as places in `factbook.facts`. */
  readonly bySubject: ReadonlyMap<string, readonly number[]>
  readonly byKind: ReadonlyMap<FactKind, readonly number[]>
  readonly byAspect: ReadonlyMap<string, readonly number[]>
  /** Names by the term of the marker that they stand for, as places in `data.names`. */
  readonly namesOf: ReadonlyMap<number, readonly number[]>
  /** First unit of each fact, or −1. */
  readonly unitOf: Int32Array
}

/** The look-ups of a factbook, each made when first needed. */
export function readTables(book: Factbook, data: SearchData): Tables {
  return lazily<Tables>({
    factOf: () => new Map(book.facts.map((fact, index) => [fact.id, index])),
    nameOf: () => new Map([...book.aspects, ...book.entities].map(({ id, name }) => [id, name])),
    spellingsOf: () => new Map(book.entities.map((entity) => [entity.id, spellings(entity)])),
    topicsOf: () => Map.groupBy(book.topics, (topic) => topic.aspect),
    bySubject: () => groupFacts(book, (fact) => fact.subject),
    byKind: () => groupFacts(book, (fact) => fact.kind),
    byAspect: () => groupFacts(book, (fact) => fact.aspect),
    namesOf: () => Map.groupBy(data.names.markers.keys(), (place) => at(data.names.markers, place)),
    unitOf: () => firstUnits(book, data)
  })
}

function spellings({ name, aliases }: Entity): string[] {
  return [name, ...aliases].map((one) => one.toLowerCase())
}

function firstUnits({ facts }: Factbook, { units }: SearchData): Int32Array {
  const first = new Int32Array(facts.length).fill(-1)
  for (let unit = units.count - 1; unit >= 0; unit--) first[at(units.fact, unit)] = unit
  return first
}

/** Places of facts by what they have in common; those that lack it are under `undefined`, where nobody looks. */
function groupFacts<Key>({ facts }: Factbook, keyOf: (fact: Fact) => Key): Map<Exclude<Key, undefined>, number[]> {
  return Map.groupBy(facts.keys(), (place) => keyOf(facts[place] as Fact) as Exclude<Key, undefined>)
}
