import type { Document } from '@docfacts/schema'
import { covers } from '../confidence.ts'
import { type MetadataKey, readMetadataKey } from '../question/document-question.ts'
import { at } from '../search/lists.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'

/** Most documents that are told of: "the guide" means one, not any. */
const most = 3

/** Who wrote a document, when, how long it takes to read: from what the document says of itself. */
export function composeMetadata(asked: Asked): Draft | undefined {
  const key = readMetadataKey(asked.question.words.join(' '))
  if (key === undefined) return undefined
  const sentences = meantDocuments(asked, key).flatMap((document) => sentence(asked, document, key))
  if (sentences.length === 0 || sentences.length > most) return undefined
  return { sentences, typed: true, sure: 0.98, explained: asked.question.terms.map(({ stem }) => stem), fit: 1 }
}

/** Share of what describes a document that its title must have, and share of the best from which another is meant too. */
const least = 0.6
const close = 0.85

/** Documents whose title has what is asked, of equal ones those that tell it; all where nothing is described. */
function meantDocuments(asked: Asked, key: MetadataKey): Document[] {
  const { index, question } = asked
  const { documents } = index.book
  const wanted = question.terms.filter(({ spent }) => !spent)
  if (wanted.length === 0) return documents.filter(({ metadata }) => metadata[key] !== undefined)
  const total = wanted.reduce((sum, { worth }) => sum + worth, 0)
  const scored = documents.map((document, place) => {
    const unit = at(index.data.units.documentStart, place)
    const share = wanted.reduce((sum, term) => sum + term.worth * Math.min(1, 2 * covers(asked, term, unit)), 0) / total
    return { document, share, tells: document.metadata[key] !== undefined }
  })
  const best = Math.max(...scored.map(({ share }) => share))
  const near = best < least ? [] : scored.filter(({ share }) => share >= close * best)
  return near.filter(({ tells }) => tells).map(({ document }) => document)
}

function sentence({ index }: Asked, document: Document, key: MetadataKey): DraftSentence[] {
  const value = document.metadata[key]
  const { bySubject, unitOf } = index.tables()
  const [label, aspect, unitName] = labels[key]
  const unit = (bySubject.get(`document:${document.id}`) ?? [])
    .filter((fact) => aspect.test(index.book.facts[fact]?.aspect ?? ''))
    .map((fact) => at(unitOf, fact))
    .find((one) => one >= 0)
  if (value === undefined || unit === undefined) return []
  const said = Array.isArray(value) ? value.join(', ') : String(value)
  return [{ text: `${label} “${document.title}”: ${dated(said)}${unitName ?? ''}.`, units: [unit] }]
}

/** `2024-05-01T00:00:00Z` → `2024-05-01` */
function dated(value: string): string {
  return value.replace(/^(\d{4}-\d\d-\d\d)T.*/, '$1')
}

/** What is told, the aspect of the fact that tells it, and its unit. */
const labels: Readonly<Record<MetadataKey, readonly [string, RegExp, string?]>> = {
  author: ['Author of', /author/],
  published: ['Publication date of', /publish|date/],
  updated: ['Last update of', /updat|modif/],
  readingMinutes: ['Reading time of', /read/, ' minutes'],
  difficulty: ['Difficulty of', /diffic|level/],
  tags: ['Tags of', /tag/],
  categories: ['Categories of', /categor/]
}
