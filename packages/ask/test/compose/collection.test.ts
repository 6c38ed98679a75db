import { expect, test } from 'vitest'
import { ask, createIndex } from '../../src/index.ts'
import { type BareFact, buildBook } from '../builder.ts'

const fact = (kind: 'advantage' | 'drawback' | 'statement', subject: string, value: string): BareFact =>
  kind === 'statement' ? { kind, subject, subjects: [subject], value } : { kind, subject, value }

const { book } = buildBook({
  entities: [
    { id: 'delta', name: 'Delta' },
    { id: 'sled', name: 'Sled' }
  ],
  documents: [
    {
      path: 'kites.md',
      title: 'Kites',
      sections: [
        {
          heading: 'Delta',
          facts: [
            fact('advantage', 'delta', 'Flies in little wind'),
            fact('drawback', 'delta', 'Pulls hard at the line in a gale'),
            fact('drawback', 'delta', 'The frame of the line is dear')
          ]
        },
        { heading: 'Sled', facts: [fact('drawback', 'sled', 'The line of the frame tangles')] },
        {
          heading: 'Spools',
          facts: [
            {
              kind: 'event',
              subject: 'document:kites',
              value: 'Kites were wound by hand in Lund in 1410.',
              when: { text: '1410', from: '1410' }
            },
            fact('statement', 'document:kites', 'The first spools were wound in the mills of Grenz around 1620.')
          ]
        },
        {
          heading: 'Parafoils',
          facts: [
            fact('statement', 'document:kites', 'Parafoils fold into a pocket and fly without any frame.'),
            fact('statement', 'document:kites', 'Parafoils are fast, but they collapse in gusts.')
          ]
        }
      ]
    }
  ]
})
const index = createIndex(book)

test.each([
  ['pros and cons of the delta', 'Advantages of Delta: Flies in little wind. Drawbacks of Delta: '],
  ['downsides of parafoils', 'Parafoils are fast, but they collapse in gusts.']
])('%s', (question, told) => {
  expect(ask(index, question).text).toContain(told)
})

test('an event that has fewer of the asked words is not told before a sentence that has them', () => {
  expect(ask(index, 'where were the first spools wound and when').sentences[0]?.text).toContain('Grenz')
})

test('a list says its name once, so that it is of one thing', () => {
  const { text } = ask(index, 'drawbacks of a frame and a line', { threshold: 0 })
  expect(text).toContain('The frame of the line is dear')
  expect(text).not.toContain('tangles')
})

test('what happened once tells not when something is done', () => {
  expect(ask(index, 'when were kites wound by hand').text).toContain('1410')
  expect(ask(index, 'when do you wind kites by hand').status).toBe('unanswered')
})
