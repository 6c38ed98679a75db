import type { Fact, Factbook } from '@docfacts/schema'
import { ownWords } from './text.ts'

/** What one document says of one fact, and where it begins to say it. */
export interface PlacedUnit {
  /** Place of the fact in `factbook.facts`. */
  readonly fact: number
  /** Place of the document in `factbook.documents`. */
  readonly document: number
  readonly section: readonly string[]
  readonly offset: number
  readonly end: number
}

/** One unit for each fact and document that says it, by document and offset. */
export function orderUnits(book: Factbook): PlacedUnit[] {
  const documents = new Map(book.documents.map((document, index) => [document.id, index]))
  const units: PlacedUnit[] = []
  for (const [fact, { evidence, value }] of book.facts.entries()) {
    const seen = new Set<string>()
    for (const one of evidence) {
      const document = documents.get(one.document)
      if (document === undefined || seen.has(one.document)) continue
      seen.add(one.document)
      units.push({
        fact,
        document,
        section: one.section,
        // What a sentence is told with stands before it, and is a fact of its own.
        offset: (one.position.start.offset ?? 0) + value.length - ownWords(book.facts[fact] as Fact).length,
        end: one.position.end.offset ?? 0
      })
    }
  }
  return units.sort((a, b) => a.document - b.document || a.offset - b.offset || b.end - a.end || a.fact - b.fact)
}

/** For each unit whether one before it, which is as long or longer, has its whole place. */
export function findInside(units: readonly PlacedUnit[]): boolean[] {
  let document = -1
  let reach = 0
  return units.map((unit) => {
    if (unit.document !== document) reach = 0
    document = unit.document
    const inside = unit.end <= reach
    reach = Math.max(reach, unit.end)
    return inside
  })
}
