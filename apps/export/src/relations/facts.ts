import type { AttributeFact, Fact } from '@docfacts/schema'
import { aspectName, subjectName, type View } from '../view/view.ts'
import type { Relation, Value } from './relation.ts'

/** One row a fact. What only one kind has stands as JSON in `details`. */
export function facts(view: View): Relation {
  return {
    name: 'facts',
    description: 'One row a fact; who says it stands in `evidence`',
    primaryKey: ['id'],
    columns: [
      { name: 'id', type: 'string', description: 'Stable id', required: true },
      { name: 'kind', type: 'string', description: '`attribute`, `definition`, …', required: true },
      { name: 'subject', type: 'string', description: 'Id of an entity, or `document:<id>`', required: true },
      {
        name: 'subject_name',
        type: 'string',
        description: 'Name of the entity or title of the document',
        required: true
      },
      { name: 'aspect', type: 'string', description: 'Id of the aspect, if any', references: ['aspects', 'id'] },
      { name: 'aspect_name', type: 'string', description: 'Name of the aspect, if any' },
      { name: 'value', type: 'string', description: 'What is said', required: true },
      { name: 'rating', type: 'string', description: '`good`, `neutral` or `bad`, where marked' },
      { name: 'quantity_min', type: 'number', description: 'Lower end in the base unit; empty where open' },
      { name: 'quantity_max', type: 'number', description: 'Upper end in the base unit; empty where open' },
      { name: 'quantity_unit', type: 'string', description: '`s`, `B`, `count`, `ratio` or `year`' },
      { name: 'documents', type: 'integer', description: 'How many documents say it', required: true },
      { name: 'details', type: 'string', description: 'What only this kind has, as a JSON object', required: true }
    ],
    rows: view.book.facts.map((fact) => row(view, fact))
  }
}

function row(view: View, fact: Fact): Value[] {
  const { id, kind, subject, aspect, value, evidence, ...details } = fact
  const { rating, quantity } = fact.kind === 'attribute' ? fact : noAttribute
  return [
    id,
    kind,
    subject,
    subjectName(view, subject),
    aspect,
    aspect === undefined ? undefined : aspectName(view, aspect),
    value,
    rating,
    quantity?.min,
    quantity?.max,
    quantity?.unit,
    new Set(evidence.map(({ document }) => document)).size,
    JSON.stringify(details)
  ]
}

const noAttribute: Pick<AttributeFact, 'rating' | 'quantity'> = {}
