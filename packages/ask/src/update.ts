import type { Factbook } from '@docfacts/schema'
import { type AskIndex, type IndexOptions, indexOf } from './ask-index.ts'
import { deriveData } from './search/derive.ts'
import { at, listAt } from './search/lists.ts'
import { factTexts, type KnownWords, readStreams } from './search/streams.ts'

/**
 * The index of a factbook that grew or shrank: the same as `createIndex(book, options)`, but the texts of facts that the old index
 * has are not read again.
 *
 * Merge what is new into the factbook, or leave out what is gone, and hand over the whole.
 */
export function updateIndex(index: AskIndex, book: Factbook, { thesaurus }: IndexOptions = {}): AskIndex {
  return indexOf(book, deriveData(readStreams(book, { thesaurus, known: knownWords(index) })))
}

function knownWords({ book, data, tables }: AskIndex): KnownWords {
  const { factOf, unitOf } = tables()
  const texts = factTexts(book)
  return ({ id }, text) => {
    const place = factOf.get(id)
    if (place === undefined || texts[place] !== text) return undefined
    const unit = at(unitOf, place)
    if (unit < 0) return undefined
    const words = [...listAt(data.units.words, unit)]
    return words.map((term) => data.terms[term] as string).filter((term) => !/^[@#]/.test(term))
  }
}
