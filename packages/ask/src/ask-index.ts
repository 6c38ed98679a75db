import type { Factbook } from '@docfacts/schema'
import { readNameWithin } from './compose/name-within.ts'
import { readMainEntities, readTopic } from './main-entities.ts'
import { once, onceEach } from './once.ts'
import { readPhrases } from './phrases.ts'
import { type AspectFinder, readAspects } from './question/aspects.ts'
import { type Kinship, readKinship } from './question/entities.ts'
import type { SearchData } from './search/data.ts'
import { deriveData } from './search/derive.ts'
import { type NameFinder, nameFinder } from './search/names.ts'
import { readStreams } from './search/streams.ts'
import type { Thesaurus } from './search/thesaurus.ts'
import { readTables, type Tables } from './tables.ts'

/** A factbook made ready for questions. Its insides may change between versions; `serializeIndex` keeps it. */
export interface AskIndex {
  readonly book: Factbook
  /** @internal */
  readonly data: SearchData
  /** @internal */
  readonly tables: () => Tables
  /** @internal */
  readonly finder: () => NameFinder
  /** @internal */
  readonly kinship: () => Kinship
  /** @internal */
  readonly aspects: () => AspectFinder
  /** @internal */
  readonly nameWithin: (id: string) => string
  /** @internal */
  readonly mainEntities: () => readonly string[]
  /** @internal */
  readonly topic: () => string | undefined
  /** @internal */
  readonly phrases: () => readonly string[]
}

/** How to make an index. */
export interface IndexOptions {
  /**
   * Words that say about the same, for questions that are worded otherwise than the documents: `english()` of
   * `@docfacts/ask/thesaurus`. The index keeps what leads to its own words.
   */
  readonly thesaurus?: Thesaurus | undefined
}

/** Makes a factbook ready for questions. */
export function createIndex(book: Factbook, { thesaurus }: IndexOptions = {}): AskIndex {
  return indexOf(book, deriveData(readStreams(book, { thesaurus })))
}

/** Joins a factbook and its search index; what else is needed is made when first asked for. */
export function indexOf(book: Factbook, data: SearchData): AskIndex {
  const tables = once(() => readTables(book, data))
  const main = once(() => readMainEntities(book, tables()))
  return {
    book,
    data,
    tables,
    finder: once(() => nameFinder(data.names)),
    kinship: once(() => readKinship(data)),
    aspects: once(() => readAspects(book, data)),
    nameWithin: onceEach((id) => readNameWithin(book, tables(), id)),
    mainEntities: main,
    topic: once(() => readTopic(book, tables(), main())),
    phrases: once(() => readPhrases(book, tables()))
  }
}
