import type { Document } from '@docfacts/schema'
import type { View } from '../view/view.ts'
import type { Relation, Value } from './relation.ts'

/** The sources. */
export function documents({ book }: View): Relation {
  return {
    name: 'documents',
    description: 'The documents that the facts were read from',
    primaryKey: ['id'],
    columns: [
      { name: 'id', type: 'string', description: 'Slug of the path', required: true },
      { name: 'path', type: 'string', description: 'Relative to the content root', required: true },
      { name: 'title', type: 'string', description: 'Title', required: true },
      { name: 'author', type: 'string', description: 'Author, where the document names one' },
      { name: 'published', type: 'string', description: 'ISO 8601, where the document says it' },
      { name: 'updated', type: 'string', description: 'ISO 8601, where the document says it' },
      { name: 'words', type: 'integer', description: 'Words of text, without code', required: true },
      { name: 'sha256', type: 'string', description: 'Of the bytes of the file', required: true },
      { name: 'metadata', type: 'string', description: 'All metadata as a JSON object', required: true }
    ],
    rows: book.documents.map(row)
  }
}

function row({ id, path, title, words, sha256, metadata }: Document): Value[] {
  const { author, published, updated } = metadata
  return [id, path, title, author, published, updated, words, sha256, JSON.stringify(metadata)]
}
