import type { Factbook } from '@docfacts/schema'

/** What `facts.js` brings. */
export interface Facts {
  readonly book: Factbook
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
