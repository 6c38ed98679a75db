import type { PackedBook } from '../src/site/assets/packed-book.ts'
import type { Breaks } from '../src/site/source-parts.ts'

/** What `facts.js` brings. */
export interface Facts {
  readonly book: PackedBook
  /** First page of each document by its id, relative to the root, and where its pages begin. */
  readonly pages: Pages
  /** Stems by stems that somebody may ask with for them, for `createIndex`. */
  readonly alike: Readonly<Record<string, readonly string[]>>
}

/** Path and offsets by the id of a document. */
export type Pages = Readonly<Record<string, readonly [path: string, breaks: Breaks]>>

/** What `ask.js` brings. */
export interface Client {
  readonly showAnswer: (place: HTMLElement, root: string, question: string) => void
}

declare global {
  var docfacts: Client | undefined
  var docfactsFacts: Facts | undefined
}
