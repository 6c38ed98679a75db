import type { Document } from '@docfacts/schema'
import { type MetadataKey, readMetadataKey } from '../question/document-question.ts'
import { describedDocuments } from './described-documents.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'

/** Most documents that are told of: "the guide" means one, not any. */
const most = 3

/** Who wrote a document, when, how long it takes to read: from what the document says of itself. */
export function composeMetadata(asked: Asked): Draft | undefined {
  const key = readMetadataKey(asked.question.words.join(' '))
  if (key === undefined) return undefined
  const sentences = describedDocuments(asked, key).flatMap((document) => sentence(asked, document, key))
  if (sentences.length === 0 || sentences.length > most) return undefined
  return {
    sentences,
    typed: true,
    sure: 0.98,
    explained: asked.question.terms.map(({ stem }) => stem),
    fit: 1
  }
}

function sentence({ index }: Asked, document: Document, key: MetadataKey): DraftSentence[] {
  const value = document.metadata[key]
  const { bySubject, unitOf } = index.tables()
  const units = (bySubject.get(`document:${document.id}`) ?? [])
    .filter((fact) => aspectWords[key].test(index.book.facts[fact]?.aspect ?? ''))
    .map((fact) => unitOf[fact] ?? -1)
    .filter((unit) => unit >= 0)
  if (value === undefined || units.length === 0) return []
  return [{ text: `${labels[key]} “${document.title}”: ${valueText(key, value)}.`, units: units.slice(0, 1) }]
}

const aspectWords: Readonly<Record<MetadataKey, RegExp>> = {
  author: /author/,
  published: /publish|date/,
  updated: /updat|modif/,
  readingMinutes: /read/,
  difficulty: /diffic|level/,
  tags: /tag/,
  categories: /categor/
}

const labels: Readonly<Record<MetadataKey, string>> = {
  author: 'Author of',
  published: 'Publication date of',
  updated: 'Last update of',
  readingMinutes: 'Reading time of',
  difficulty: 'Difficulty of',
  tags: 'Tags of',
  categories: 'Categories of'
}

function valueText(key: MetadataKey, value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  if (key === 'readingMinutes') return `${String(value)} minutes`
  return key === 'published' || key === 'updated' ? String(value).slice(0, 10) : String(value)
}
