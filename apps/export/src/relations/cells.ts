import type { Table } from '@docfacts/schema'
import type { View } from '../view/view.ts'
import type { Relation, Value } from './relation.ts'

/** One row a table of a document. */
export function tables({ book }: View): Relation {
  return {
    name: 'tables',
    description: 'The tables of the documents, damaged ones restored',
    primaryKey: ['id'],
    columns: [
      { name: 'id', type: 'string', description: 'Stable id', required: true },
      {
        name: 'document',
        type: 'string',
        description: 'Id of the document',
        required: true,
        references: ['documents', 'id']
      },
      { name: 'line', type: 'integer', description: 'First line, from 1', required: true },
      { name: 'section', type: 'string', description: 'Headings above it as a JSON array', required: true },
      { name: 'restored_by', type: 'string', description: 'The restoration that made it readable, if any' }
    ],
    rows: book.tables.map(({ id, document, position, section, restoredBy }) => [
      id,
      document,
      position.start.line,
      JSON.stringify(section),
      restoredBy
    ])
  }
}

/** One row a cell. */
export function cells({ book }: View): Relation {
  return {
    name: 'cells',
    description: 'The cells of the tables; row 0 is the header',
    primaryKey: ['table', 'row', 'column'],
    columns: [
      { name: 'table', type: 'string', description: 'Id of the table', required: true, references: ['tables', 'id'] },
      { name: 'row', type: 'integer', description: 'From 0, the header', required: true },
      { name: 'column', type: 'integer', description: 'From 0', required: true },
      { name: 'text', type: 'string', description: 'Plain text', required: true }
    ],
    rows: book.tables.flatMap(cellsOf)
  }
}

function cellsOf({ id, header, rows }: Table): Value[][] {
  return [header, ...rows].flatMap((cells, row) => cells.map((text, column) => [id, row, column, text]))
}
