import { expect, test } from 'vitest'
import { ask, createIndex } from '../../src/index.ts'
import { type BareFact, buildBook } from '../builder.ts'

const mounts = { Alder: 'tie-on-top', Birch: 'tie-on-top', Cedar: 'tie-inside', Dogwood: 'tie-inside' }
const facts = Object.entries(mounts).map(
  ([name, value]): BareFact => ({ kind: 'attribute', subject: name.toLowerCase(), aspect: 'mount', value })
)
const { book } = buildBook({
  entities: Object.keys(mounts).map((name) => ({ id: name.toLowerCase(), name })),
  aspects: [{ id: 'mount', name: 'Mount' }],
  documents: [{ path: 'sleds.md', title: 'Sleds', sections: [{ heading: 'Models', rule: 'table', facts }] }]
})

test('rows are of the value that is asked for, not of one that shares a word with it', () => {
  expect(ask(createIndex(book), 'which sleds are tie inside').text).toBe('Tie-inside (mount): Cedar, Dogwood.')
})

test('rows are not told for a case of which they have but the name of a place', () => {
  const { status, text } = ask(createIndex(book), 'which sled if I want to start my own place with a tie')
  expect(status === 'unanswered' || !text.includes('(mount)')).toBe(true)
})
