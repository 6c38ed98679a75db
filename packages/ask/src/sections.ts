import type { Fact, Factbook } from '@docfacts/schema'
import type { SearchData } from './search/data.ts'
import { at } from './search/lists.ts'
import { splitWords, stemWord } from './search/tokenise.ts'

/** The heading right above a passage, and where it begins. */
export interface Section {
  readonly heading: string
  /** Stems of the heading, each once, in order of code units, joined with a space. */
  readonly key: string
  /** First unit, and the one behind the last. */
  readonly start: number
  readonly end: number
}

/** The sections of all documents, in order. */
export function readSections(book: Factbook, { units }: SearchData): Section[] {
  const sections: Section[] = []
  for (let passage = 0; passage + 1 < units.passageStart.length; passage++) {
    const start = at(units.passageStart, passage)
    const { evidence } = book.facts[at(units.fact, start)] as Fact
    const document = book.documents[at(units.document, start)]?.id
    const heading = evidence.find((one) => one.document === document)?.section.at(-1) ?? ''
    if (heading !== '')
      sections.push({ heading, key: sectionKey(heading), start, end: at(units.passageStart, passage + 1) })
  }
  return sections
}

/** The key that a heading or the words for it have. */
export function sectionKey(text: string): string {
  const stems = splitWords(text).flatMap((word) => (word.length > 2 ? [stemWord(word)] : []))
  return [...new Set(stems)].sort().join(' ')
}
