import type { Factbook } from '@docfacts/schema'
import { expect, test } from 'vitest'
import { ask, createIndex } from '../../src/index.ts'
import { type BareFact, buildBook } from '../builder.ts'

const index = createIndex(withoutLeads(buildKites()))

test.each([
  ['how do I move from a box kite?', 'Open the bag of the box kite. Then fold its sail.'],
  ['how to repair a sail', '1. Dry the sail. 2. Sew the tear.'],
  ['how do I wash a sail', 'Use sand on its seams.'],
  ['are fields free of charge', 'Must I pay at the beach? No. Fields are free of charge.'],
  ['what are the requirements', 'You need: a field; a line; some wind.'],
  [
    'is it possible to land a kite beside an HG',
    'May I land a kite beside a hang glider? Yes, and many pilots do. The beach is wide.'
  ],
  ['who may use the dunes', 'Everyone with a permit.'],
  ['does a kite need a line?', 'You need: a field; a line; some wind.']
])('%s', (question, text) => {
  expect(ask(index, question)).toMatchObject({ status: 'answered', text })
})

test('what is told with its question is not told again with the sentence behind it', () => {
  const say = (value: string): BareFact => ({ kind: 'statement', subject: 'sled', subjects: ['sled'], value })
  const { book } = buildBook({
    entities: [{ id: 'sled', name: 'Sled kite' }],
    documents: [
      {
        path: 'ask.md',
        title: 'Talk',
        sections: [
          {
            heading: 'What kind of kite do you fly today?',
            facts: [
              say('What kind of kite do you fly today? Sleds, mostly.'),
              say('Sleds, mostly. They fold into a pocket.')
            ]
          }
        ]
      }
    ]
  })
  expect(ask(createIndex(book), 'what kind of kite do you fly').text.match(/mostly/g)).toHaveLength(1)
})

test('a title that is a question is no more precise than another', () => {
  const say = (value: string): BareFact => ({ kind: 'statement', subject: 'sled', subjects: ['sled'], value })
  const { book } = buildBook({
    entities: [
      { id: 'sled', name: 'Sled kite' },
      { id: 'delta', name: 'Delta kite' }
    ],
    documents: [
      {
        path: 'which.md',
        title: 'Sled kite or delta kite: which is better for you?',
        sections: [
          { heading: 'Start here', facts: [say('Buying a kite is hard.')] },
          { heading: 'The sled kite', facts: [say('Sled kites work without a frame.')] }
        ]
      }
    ]
  })
  expect(ask(createIndex(book), 'how does a sled kite work').text).toMatch(/^Sled kites work without a frame/)
})

test('headings that tell of more than was asked answer nothing by themselves', () => {
  expect(ask(index, 'how do I move a wagon?').status).toBe('unanswered')
})

function buildKites(): Factbook {
  const say = (value: string): BareFact => ({ kind: 'statement', subject: 'kite', subjects: ['kite'], value })
  const steps = [{ text: 'Dry the sail.' }, { text: 'Sew the tear.' }]
  const { book } = buildBook({
    entities: [
      { id: 'kite', name: 'Kite' },
      { id: 'hang-glider', name: 'Hang glider', aliases: ['HG'] }
    ],
    documents: [
      {
        path: 'move.md',
        title: 'Moving from a box kite',
        sections: [
          {
            heading: 'Background',
            facts: [
              say(
                'A guide made by Ada tells of the wind, of old fields at the sea and of those where people took a box kite.'
              )
            ]
          },
          { heading: 'First hour', facts: [say('Open the bag of the box kite.'), say('Then fold its sail.')] }
        ]
      },
      {
        path: 'meadow.md',
        title: 'The Lund Meadow',
        sections: [
          { heading: 'Who may use the meadow and its dunes?', facts: [say('Everyone with a permit.')] },
          {
            heading: 'Paths',
            facts: [say('The dunes lie behind the bridge, where anyone may use them.')]
          }
        ]
      },
      {
        path: 'care.md',
        title: 'Care',
        sections: [
          {
            heading: 'Repairing the sail',
            facts: [
              { kind: 'procedure', subject: 'kite', title: '', value: '1. Dry the sail. 2. Sew the tear.', steps },
              say('A sail is good for ten years.')
            ]
          },
          {
            heading: 'Storm',
            facts: [
              {
                kind: 'procedure',
                subject: 'kite',
                title: 'To wash a kite and its sail after a storm:',
                value: '1. Wash the kite. 2. Hang the sail up.',
                steps: [{ text: 'Wash the kite.' }, { text: 'Hang the sail up.' }]
              }
            ]
          },
          { heading: 'Wash a sail', facts: [say('Use sand on its seams.')] },
          {
            heading: 'Must I pay at the beach?',
            facts: [say('No. Fields are free of charge.')]
          },
          {
            heading: 'May I land a kite beside a hang glider?',
            facts: [say('Yes, and many pilots do. The beach is wide.')]
          },
          {
            heading: 'Glossary',
            facts: [say('HG is short for hang glider.')]
          },
          {
            heading: 'Requirements',
            facts: [say('You need: a field'), say('You need: a line'), say('You need: some wind')]
          }
        ]
      }
    ]
  })
  return book
}

/** The factbook as the compiler writes it: items of lists repeat the words above them, which their quotes have not. */
function withoutLeads(book: Factbook): Factbook {
  const facts = book.facts.map((fact) => {
    const evidence = fact.evidence.map((one) => ({ ...one, quote: one.quote.replace(/^You need: /, '') }))
    return fact.kind === 'statement' ? { ...fact, evidence } : fact
  })
  return { ...book, facts }
}
