import type { MetadataValue } from '@docfacts/schema'
import { defineExtractor, type Extractor } from './define-extractor.ts'

/** What a key of the metadata is called as an aspect of the document. */
const LABELS: Readonly<Record<string, string>> = {
  author: 'Author',
  published: 'Published',
  updated: 'Updated',
  tags: 'Tags',
  categories: 'Categories',
  readingMinutes: 'Reading time',
  difficulty: 'Difficulty'
}

/**
 * Attributes of the document from its front matter: who wrote it, when it was published and updated, its tags.
 *
 * `author: { name: Ada }` → the document, Author: `Ada`.
 */
export const metadata: Extractor = defineExtractor('metadata', function* (document) {
  for (const [key, aspect] of Object.entries(LABELS)) {
    const value = textOf(document.metadata[key])
    const place = document.metadataPlaces.get(key)
    if (value === '' || place === undefined) continue
    yield {
      kind: 'attribute',
      aspect,
      value: key === 'readingMinutes' ? `${value} min` : value,
      places: [place],
      section: []
    }
  }
})

function textOf(value: MetadataValue | undefined): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
