import { describe, expect, test } from 'vitest'
import { ask, createIndex } from '../../src/index.ts'
import { buildBook, cell } from '../builder.ts'

const { book } = buildBook({
  entities: [
    { id: 'barge', name: 'Barge' },
    { id: 'raft', name: 'Raft' }
  ],
  aspects: [
    { id: 'weight', name: 'Weight' },
    { id: 'top-speed', name: 'Top speed' },
    { id: 'lifespan', name: 'Lifespan' }
  ],
  documents: [
    {
      path: 'boats.md',
      title: 'Barges and rafts',
      sections: [
        {
          heading: 'At a glance',
          facts: [
            cell('barge', 'weight', '900 kg'),
            cell('raft', 'weight', '30 kg'),
            cell('barge', 'top-speed', '9 km/h'),
            cell('raft', 'top-speed', '4 km/h'),
            cell('barge', 'lifespan', '60 years'),
            cell('raft', 'lifespan', '5 years')
          ]
        }
      ]
    }
  ]
})
const index = createIndex(book)

describe('an amount is told of what it was asked of', () => {
  test.each([
    ['how heavy is a raft', /^Weight of Raft: 30 kg/],
    ['which is faster', /^Barge\. Top speed/],
    ['which one lasts longer', /^Barge\. Lifespan/],
    ['how long does a raft last', /^Lifespan of Raft: 5 years/]
  ])('%s', (question, text) => {
    expect(ask(index, question).text).toMatch(text)
  })

  test.each(['how much weight can a raft carry', 'how long is a raft', 'how tall is a barge'])('not %s', (question) => {
    expect(ask(index, question).status).toBe('unanswered')
  })
})
