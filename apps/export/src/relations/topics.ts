import type { View } from '../view/view.ts'
import type { Relation } from './relation.ts'

/** One row a subject and aspect that has facts. */
export function topics({ book }: View): Relation {
  return {
    name: 'topics',
    description: 'One row a subject and aspect, and whether the sources agree',
    primaryKey: ['id'],
    columns: [
      { name: 'id', type: 'string', description: '`<subject>.<aspect>`', required: true },
      { name: 'subject', type: 'string', description: 'Id of an entity, or `document:<id>`', required: true },
      {
        name: 'aspect',
        type: 'string',
        description: 'Id of the aspect',
        required: true,
        references: ['aspects', 'id']
      },
      { name: 'agreement', type: 'string', description: '`single`, `agree`, `refine` or `conflict`', required: true },
      {
        name: 'consensus',
        type: 'string',
        description: 'Fact to show first, if there is one',
        references: ['facts', 'id']
      }
    ],
    rows: book.topics.map(({ id, subject, aspect, agreement, consensus }) => [
      id,
      subject,
      aspect,
      agreement,
      consensus
    ])
  }
}

/** Which facts a topic has. */
export function topicFacts({ book }: View): Relation {
  return {
    name: 'topic_facts',
    description: 'Which facts a topic has',
    primaryKey: ['topic', 'fact'],
    columns: [
      { name: 'topic', type: 'string', description: 'Id of the topic', required: true, references: ['topics', 'id'] },
      { name: 'fact', type: 'string', description: 'Id of the fact', required: true, references: ['facts', 'id'] }
    ],
    rows: book.topics.flatMap(({ id, facts }) => facts.map((fact) => [id, fact]))
  }
}
