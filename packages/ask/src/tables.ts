import type { Entity, Fact, Factbook, FactKind, Topic } from '@docfacts/schema'
import { once } from './once.ts'
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
  /** First unit of each fact, or −1. */
  readonly unitOf: Int32Array
}

/** The look-ups of a factbook, each made when first needed. */
export function readTables(book: Factbook, data: SearchData): Tables {
  const factOf = once(() => new Map(book.facts.map((fact, index) => [fact.id, index])))
  const nameOf = once(() => new Map([...book.aspects, ...book.entities].map(({ id, name }) => [id, name])))
  const spellingsOf = once(() => new Map(book.entities.map((entity) => [entity.id, spellings(entity)])))
  const topicsOf = once(() => groupBy(book.topics, (topic) => topic.aspect))
  const bySubject = once(() => groupFacts(book, (fact) => fact.subject))
  const byKind = once(() => groupFacts(book, (fact) => fact.kind))
  const byAspect = once(() => groupFacts(book, (fact) => fact.aspect))
  const unitOf = once(() => firstUnits(book, data))
  return {
    get factOf() {
      return factOf()
    },
    get nameOf() {
      return nameOf()
    },
    get spellingsOf() {
      return spellingsOf()
    },
    get topicsOf() {
      return topicsOf()
    },
    get bySubject() {
      return bySubject()
    },
    get byKind() {
      return byKind()
    },
    get byAspect() {
      return byAspect()
    },
    get unitOf() {
      return unitOf()
    }
  }
}

function spellings({ name, aliases }: Entity): string[] {
  return [name, ...aliases].map((one) => one.toLowerCase())
}

function firstUnits({ facts }: Factbook, { units }: SearchData): Int32Array {
  const first = new Int32Array(facts.length).fill(-1)
  for (let unit = units.count - 1; unit >= 0; unit--) first[at(units.fact, unit)] = unit
  return first
}

function groupFacts<Key>(book: Factbook, keyOf: (fact: Fact) => Key | undefined): Map<Key, number[]> {
  const groups = new Map<Key, number[]>()
  for (const [index, fact] of book.facts.entries()) add(groups, keyOf(fact), index)
  return groups
}

function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) add(groups, keyOf(item), item)
  return groups
}

function add<Key, Value>(groups: Map<Key, Value[]>, key: Key | undefined, value: Value): void {
  if (key === undefined) return
  const known = groups.get(key)
  if (known === undefined) groups.set(key, [value])
  else known.push(value)
}
