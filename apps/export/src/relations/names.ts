import type { View } from '../view/view.ts'
import type { Column, Relation } from './relation.ts'

const idAndName: readonly Column[] = [
  { name: 'id', type: 'string', description: 'Slug', required: true },
  { name: 'name', type: 'string', description: 'As people write it', required: true }
]

/** The things that facts are about. */
export function entities({ book }: View): Relation {
  return {
    name: 'entities',
    description: 'The things that facts are about',
    primaryKey: ['id'],
    columns: [
      ...idAndName,
      { name: 'examples', type: 'string', description: 'Named instances as a JSON array, if any' }
    ],
    rows: book.entities.map(({ id, name, examples }) => [id, name, examples && JSON.stringify(examples)])
  }
}

/** The properties by which things are compared. */
export function aspects({ book }: View): Relation {
  return {
    name: 'aspects',
    description: 'The properties by which things are compared',
    primaryKey: ['id'],
    columns: idAndName,
    rows: book.aspects.map(({ id, name }) => [id, name])
  }
}

/** Other spellings of both. */
export function aliases({ book }: View): Relation {
  return {
    name: 'aliases',
    description: 'Other spellings of entities and aspects',
    primaryKey: ['of', 'id', 'alias'],
    columns: [
      { name: 'of', type: 'string', description: '`entity` or `aspect`', required: true },
      { name: 'id', type: 'string', description: 'Id of the entity or aspect', required: true },
      { name: 'alias', type: 'string', description: 'The spelling', required: true }
    ],
    rows: [
      ...book.entities.flatMap(({ id, aliases }) => aliases.map((alias) => ['entity', id, alias])),
      ...book.aspects.flatMap(({ id, aliases }) => aliases.map((alias) => ['aspect', id, alias]))
    ]
  }
}
