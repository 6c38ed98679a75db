import type { Document, Fact, Factbook, FactKind, Topic } from '@docfacts/schema'
import type { SearchData } from './search/data.ts'
import { at } from './search/lists.ts'

/** Look-ups over a factbook, made when first needed. */
export interface Tables {
  readonly factOf: ReadonlyMap<string, number>
  readonly nameOf: ReadonlyMap<string, string>
  readonly documentOf: ReadonlyMap<string, Document>
  readonly topicsOf: ReadonlyMap<string, readonly Topic[]>
  /** Facts by subject, by kind, and by aspect, as places in `factbook.facts`. */
  readonly bySubject: ReadonlyMap<string, readonly number[]>
  readonly byKind: ReadonlyMap<FactKind, readonly number[]>
  readonly byAspect: ReadonlyMap<string, readonly number[]>
  /** First unit of each fact, or −1. */
  readonly unitOf: Int32Array
}

/** Reads the look-ups of a factbook. */
export function readTables(book: Factbook, data: SearchData): Tables {
  const unitOf = new Int32Array(book.facts.length).fill(-1)
  for (let unit = data.units.count - 1; unit >= 0; unit--) unitOf[at(data.units.fact, unit)] = unit
  return {
    factOf: new Map(book.facts.map((fact, index) => [fact.id, index])),
    nameOf: new Map([...book.aspects, ...book.entities].map(({ id, name }) => [id, name])),
    documentOf: new Map(book.documents.map((document) => [document.id, document])),
    topicsOf: group(
      book.topics,
      (topic) => topic.aspect,
      (topic) => topic
    ),
    bySubject: groupFacts(book, (fact) => fact.subject),
    byKind: groupFacts(book, (fact) => fact.kind),
    byAspect: groupFacts(book, (fact) => fact.aspect),
    unitOf
  }
}

function groupFacts<Key>(book: Factbook, keyOf: (fact: Fact) => Key | undefined): Map<Key, number[]> {
  return group(
    [...book.facts.keys()],
    (index) => keyOf(book.facts[index] as Fact),
    (index) => index
  )
}

function group<Item, Key, Value>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key | undefined,
  toValue: (item: Item) => Value
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [toValue(item)])
    else known.push(toValue(item))
  }
  return groups
}
