import { type AskIndex, createIndex } from '@docfacts/ask'
import { english } from '@docfacts/ask/thesaurus'
import type { Factbook } from '@docfacts/schema'

/** Makes a factbook ready for questions in English, as every command asks it. */
export function indexFacts(book: Factbook): AskIndex {
  return createIndex(book, { thesaurus: english() })
}
