import { createHash } from 'node:crypto'
import { type AskIndex, createIndex } from '@docfacts/ask'
import { english } from '@docfacts/ask/thesaurus'
import type { Aspect, Document, Entity, Fact, Factbook, Table, Topic } from '@docfacts/schema'

/** A factbook made ready for the bot: an index for questions, and what is looked up by id or by reference. */
export interface Content {
  readonly name: string
  readonly book: Factbook
  readonly index: AskIndex
  readonly entities: ReadonlyMap<string, Entity>
  readonly aspects: ReadonlyMap<string, Aspect>
  readonly documents: ReadonlyMap<string, Document>
  readonly facts: ReadonlyMap<string, Fact>
  readonly topics: ReadonlyMap<string, Topic>
  readonly tables: ReadonlyMap<string, Table>
  /** Topics by subject. */
  readonly topicsOf: ReadonlyMap<string, readonly Topic[]>
  /** How many facts each document says something of, by its id. */
  readonly factsIn: ReadonlyMap<string, number>
  /** Ids of entities, aspects, facts, topics and tables by `referenceOf`. */
  readonly references: ReadonlyMap<string, string>
  /** Pattern of links to documents, with `{path}` and `{line}`; absent where documents are not on the web. */
  readonly link?: string
}

/** Makes a factbook ready. */
export function createContent(book: Factbook, link?: string): Content {
  const lists = [book.entities, book.aspects, book.facts, book.topics, book.tables]
  return {
    name: book.name,
    book,
    index: createIndex(book, { thesaurus: english() }),
    entities: byId(book.entities),
    aspects: byId(book.aspects),
    documents: byId(book.documents),
    facts: byId(book.facts),
    topics: byId(book.topics),
    tables: byId(book.tables),
    topicsOf: Map.groupBy(book.topics, ({ subject }) => subject),
    factsIn: countFacts(book.facts),
    references: new Map(lists.flatMap((list) => list.map(({ id }) => [referenceOf(id), id]))),
    ...(link === undefined ? {} : { link })
  }
}

/** Eight characters that stand for an id where there is little room, such as in a button: 48 bits of its hash. */
export function referenceOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 8)
}

/** Name of an entity, or title of a document that facts are about. */
export function nameOf(content: Content, subject: string): string {
  const document = subject.startsWith('document:')
    ? content.documents.get(subject.slice('document:'.length))
    : undefined
  return content.entities.get(subject)?.name ?? document?.title ?? subject
}

function countFacts(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { evidence } of facts) {
    for (const document of new Set(evidence.map(({ document }) => document)))
      counts.set(document, (counts.get(document) ?? 0) + 1)
  }
  return counts
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
