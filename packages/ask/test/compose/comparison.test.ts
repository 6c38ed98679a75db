import { expect, test } from 'vitest'
import { ask, createIndex } from '../../src/index.ts'
import { buildBook, cell } from '../builder.ts'

const { book } = buildBook({
  entities: [
    { id: 'ridge-tent', name: 'Ridge tent' },
    { id: 'dome-tent', name: 'Dome tent' },
    { id: 'moth', name: 'Moth' }
  ],
  aspects: [
    { id: 'lifespan', name: 'Lifespan' },
    { id: 'size', name: 'Size' },
    { id: 'pitching-effort', name: 'Pitching effort' },
    { id: 'price', name: 'Price' }
  ],
  documents: [
    {
      path: 'tents.md',
      title: 'Ridge tent or dome tent',
      sections: [
        {
          heading: 'Compared',
          rule: 'table',
          facts: [
            cell('ridge-tent', 'lifespan', '10–15 years'),
            cell('dome-tent', 'lifespan', '5 years'),
            cell('ridge-tent', 'pitching-effort', 'Two people'),
            cell('ridge-tent', 'price', '€200'),
            cell('dome-tent', 'price', '€90')
          ]
        }
      ]
    },
    {
      path: 'moths.md',
      title: 'Moths',
      sections: [
        {
          heading: 'Facts',
          rule: 'table',
          facts: [cell('moth', 'size', 'Smaller than a wren, larger than a fly')]
        },
        {
          heading: 'Records',
          facts: [
            {
              kind: 'statement',
              subject: 'moth',
              subjects: ['moth'],
              value: 'The largest moth that is known is the Ghost of Varn, 31 cm across.'
            }
          ]
        }
      ]
    }
  ]
})
const index = createIndex(book)

test('both things are told of where one is compared to another by a name that is not known', () => {
  const { text } = ask(index, 'how long does a ridge tent last compared to other tents')
  expect(text).toContain('10–15 years')
  expect(text).toContain('5 years')
})

test('which has most of something is told by the sentence that says so, not by what is said of all', () => {
  expect(ask(index, 'what is the biggest moth').text).toContain('Ghost of Varn')
  expect(ask(index, 'what is the size of a moth').text).toContain('Smaller than a wren')
})

test('a yes or a no is not given by the value of something close by', () => {
  const composerOf = (question: string): string | undefined =>
    ask(index, question, { explain: true }).explanation?.composer
  expect(composerOf('can I keep pitching a ridge tent')).not.toBe('comparison')
  expect(composerOf('what is the pitching effort of a ridge tent')).toBe('comparison')
})

test('what costs less is not what is cheaper to mend', () => {
  expect(ask(index, 'which tent is cheaper').text).toContain('Price: Dome tent – €90')
  expect(ask(index, 'which tent is cheaper to mend').text).not.toMatch(/^Dome tent/)
})
