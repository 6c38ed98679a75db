import { expect, test } from 'vitest'
import { ask, createIndex } from '../../src/index.ts'
import { buildBook } from '../builder.ts'

test('the value of a model is not joined by that of its sister', () => {
  const { book } = buildBook({
    entities: [
      { id: 'tern-s', name: 'Tern S' },
      { id: 'tern-pro', name: 'Tern Pro' }
    ],
    aspects: [{ id: 'length', name: 'Length' }],
    documents: [
      {
        path: 'sleds.md',
        title: 'Sleds',
        sections: [
          {
            heading: 'Models',
            rule: 'table',
            facts: [
              { kind: 'attribute', subject: 'tern-s', aspect: 'length', value: '4.3 m' },
              { kind: 'attribute', subject: 'tern-pro', aspect: 'length', value: '5.1 m' }
            ]
          }
        ]
      }
    ]
  })
  expect(ask(createIndex(book), 'how long is the tern s').text).toBe('Length of Tern S: 4.3 m.')
})
