import { expect, test } from 'vitest'
import { ask, createIndex } from '../../src/index.ts'
import { type BareFact, buildBook } from '../builder.ts'

const say = (value: string): BareFact => ({ kind: 'statement', subject: 'hen', subjects: ['hen'], value })

const { book } = buildBook({
  entities: [{ id: 'hen', name: 'Hen' }],
  documents: [
    {
      path: 'hens.md',
      title: 'Hens for small gardens',
      sections: [
        {
          heading: 'Breeds we tried',
          facts: [
            say('Marans: calm, lays about 180 brown eggs a year'),
            say('Leghorn: flighty, lays up to 300 white eggs a year'),
            say('Silkie: goes broody often, hates rain')
          ]
        }
      ]
    }
  ]
})
const index = createIndex(book)

test('an item of a list is told of what its label names', () => {
  const { text } = ask(index, 'are leghorns calm')
  expect(text).toContain('Leghorn')
  expect(text).not.toContain('Marans')
})

test('what the items of others say is no answer', () => {
  expect(ask(index, 'how many eggs does a silkie lay').status).toBe('unanswered')
})

test('where no label is asked for, all items may answer', () => {
  const { text } = ask(index, 'which breed lays the most eggs')
  expect(text).toContain('Leghorn')
  expect(text).toContain('Marans')
})
