import type { Lists } from './data.ts'
import { packLists } from './lists.ts'

/** Words that say about the same as a word, by stems. */
export type Thesaurus = ReadonlyMap<string, readonly string[]>

/** What an index keeps of a thesaurus: words that somebody may ask with, and which of its terms say about the same. */
export interface Alike {
  /** Stems, in the order of the thesaurus. */
  readonly stems: readonly string[]
  /** Terms for each of them, at least one. */
  readonly terms: Lists
}

/** The entries of a thesaurus that lead to a term, given the term of a stem. */
export function pickAlike(thesaurus: Thesaurus, termOf: (stem: string) => number | undefined): Alike {
  const picked = [...thesaurus].flatMap(([stem, others]) => {
    const known = others.map(termOf).filter((term) => term !== undefined)
    return known.length === 0 ? [] : [{ stem, known }]
  })
  return { stems: picked.map(({ stem }) => stem), terms: packLists(picked.map(({ known }) => known)) }
}
