import type { Factbook } from '@docfacts/schema'

/** What one document says of one fact, and where it begins to say it. */
export interface PlacedUnit {
  /** Place of the fact in `factbook.facts`. */
  readonly fact: number
  /** Place of the document in `factbook.documents`. */
  readonly document: number
  readonly section: readonly string[]
  readonly offset: number
}

/** One unit for each fact and document that says it, by document and offset. */
export function orderUnits(book: Factbook): PlacedUnit[] {
  const documents = new Map(book.documents.map((document, index) => [document.id, index]))
  const units: PlacedUnit[] = []
  for (const [fact, { evidence }] of book.facts.entries()) {
    const seen = new Set<string>()
    for (const one of evidence) {
      const document = documents.get(one.document)
      if (document === undefined || seen.has(one.document)) continue
      seen.add(one.document)
      units.push({ fact, document, section: one.section, offset: one.position.start.offset ?? 0 })
    }
  }
  return units.sort((a, b) => a.document - b.document || a.offset - b.offset || a.fact - b.fact)
}
