import { defineExtractor, type Extractor } from './define-extractor.ts'

/**
 * Definitions from glossary tables.
 *
 * | Term | Meaning            |
 * | ---- | ------------------ |
 * | Spar | The bone of a wing |   → Spar: `The bone of a wing`
 */
export const glossaries: Extractor = defineExtractor('glossary', function* (document, names) {
  for (const grid of document.tables) {
    if (names.shapes.get(grid)?.kind !== 'glossary') continue
    for (const [term, meaning] of grid.rows) {
      if (term === undefined || meaning === undefined || term.value === '') continue
      const place = meaning.text.span(0, meaning.text.value.length)
      const { section } = grid.block
      yield {
        kind: 'definition',
        subject: term.value,
        value: meaning.value,
        places: [place],
        section,
        restoredBy: grid.node.data?.restoredBy
      }
    }
  }
})
