import type { Document, Evidence, Fact } from '@docfacts/schema'
import type { AskIndex } from './ask-index.ts'
import { at } from './search/lists.ts'

type Read = Pick<AskIndex, 'book' | 'data'>

/** The fact of a unit. */
export function factOf({ book, data: { units } }: Read, unit: number): Fact {
  return book.facts[at(units.fact, unit)] as Fact
}

/** The document of a unit. */
export function documentOf({ book, data: { units } }: Read, unit: number): Document {
  return book.documents[at(units.document, unit)] as Document
}

/** The first place where the document of a unit says its fact. */
export function placeOf(index: Read, unit: number): Evidence {
  const { id } = documentOf(index, unit)
  return factOf(index, unit).evidence.find(({ document }) => document === id) as Evidence
}
