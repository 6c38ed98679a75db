import type { PackedBook } from '../src/site/assets/packed-book.ts'

/** What `facts.js` brings. */
export interface Facts {
  readonly book: PackedBook
  /** Page of each document by its id, relative to the root. */
  readonly pages: Readonly<Record<string, string>>
}

/** What `ask.js` brings. */
export interface Client {
  readonly showAnswer: (place: HTMLElement, root: string, question: string) => void
}

declare global {
  var docfacts: Client | undefined
  var docfactsFacts: Facts | undefined
}
