import type { Evidence } from '@docfacts/schema'
import type { View } from '../view/view.ts'
import type { Relation, Value } from './relation.ts'

/** One row a place that says a fact. */
export function evidence({ book }: View): Relation {
  return {
    name: 'evidence',
    description: 'One row a place that says a fact, with its exact words',
    primaryKey: ['fact', 'number'],
    columns: [
      { name: 'fact', type: 'string', description: 'Id of the fact', required: true, references: ['facts', 'id'] },
      { name: 'number', type: 'integer', description: 'Counts the places of the fact, from 1', required: true },
      {
        name: 'document',
        type: 'string',
        description: 'Id of the document',
        required: true,
        references: ['documents', 'id']
      },
      { name: 'path', type: 'string', description: 'Path of the document', required: true },
      { name: 'line', type: 'integer', description: 'First line, from 1', required: true },
      { name: 'column', type: 'integer', description: 'First column, from 1', required: true },
      { name: 'end_line', type: 'integer', description: 'Last line', required: true },
      { name: 'end_column', type: 'integer', description: 'Column after the last', required: true },
      { name: 'start_offset', type: 'integer', description: 'UTF-16 units before it' },
      { name: 'end_offset', type: 'integer', description: 'UTF-16 units before its end' },
      { name: 'section', type: 'string', description: 'Headings above it as a JSON array', required: true },
      { name: 'quote', type: 'string', description: 'The exact words of the document', required: true },
      { name: 'rule', type: 'string', description: 'The extractor that read it', required: true },
      { name: 'restored_by', type: 'string', description: 'The restoration that made it readable, if any' }
    ],
    rows: book.facts.flatMap((fact) => fact.evidence.map((place, index) => row(fact.id, place, index)))
  }
}

function row(
  fact: string,
  { document, path, position, section, quote, rule, restoredBy }: Evidence,
  index: number
): Value[] {
  const { start, end } = position
  const place = [start.line, start.column, end.line, end.column, start.offset, end.offset]
  return [fact, index + 1, document, path, ...place, JSON.stringify(section), quote, rule, restoredBy]
}
