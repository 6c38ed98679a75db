import { expect, test } from 'vitest'
import { factSentence } from '../../src/compose/sentence.ts'
import { createIndex } from '../../src/index.ts'
import { buildBook } from '../builder.ts'

test.each([
  ['Is all bread sour?', 'Is all bread sour? Most of it is not.', 'Is all bread sour? Most of it is not.'],
  ['Sourdough', 'Is a bread of wild yeast.', 'Sourdough: Is a bread of wild yeast.'],
  ['Is rye heavy?', 'Only without gluten.', 'Is rye heavy? Only without gluten.'],
  ['Common mistakes', 'Baking in a cold oven.', 'Common mistakes: Baking in a cold oven.'],
  ['When not to bake', 'The yeast is dead.', 'When not to bake: The yeast is dead.'],
  ['Common mistakes', 'Never bake in a cold oven.', 'Never bake in a cold oven.'],
  ['Sourdough', 'Useless without time.', 'Bread: Useless without time.'],
  ['Sourdough', 'Keeps for a week.', 'Bread: Keeps for a week.'],
  ['Sourdough', 'Bread keeps for a week.', 'Bread keeps for a week.'],
  ['Sourdough', 'It keeps, and most who bake it like that.', 'Bread: It keeps, and most who bake it like that.'],
  ['Baking without mistakes', 'Bake in a hot oven.', 'Bake in a hot oven.']
])('below %j %j', (heading, value, text) => {
  const fact = { kind: 'statement', subject: 'bread', subjects: ['bread'], value } as const
  const { book } = buildBook({
    entities: [{ id: 'bread', name: 'Bread' }],
    documents: [{ path: 'bread.md', title: 'Bread', sections: [{ heading, facts: [fact] }] }]
  })
  expect(book.facts.map((one) => factSentence(createIndex(book), one))).toEqual([text])
})

test('what a thing is good for is told with its name, which a word of it is not', () => {
  const { book } = buildBook({
    entities: [{ id: 'wet', name: 'Wet dough', aliases: ['wet'] }],
    documents: [
      {
        path: 'a.md',
        title: 'A',
        sections: [
          { heading: 'B', facts: [{ kind: 'use-case', subject: 'wet', value: 'Flat loaves, tins, wet kitchens.' }] }
        ]
      }
    ]
  })
  expect(book.facts.map((one) => factSentence(createIndex(book), one))).toEqual([
    'Wet dough: Flat loaves, tins, wet kitchens.'
  ])
})

test.each([
  ['Flour and water, baked.', 'Bread: Flour and water, baked.'],
  ['Bread is flour and water, baked.', 'Bread is flour and water, baked.']
])('the definition %j', (value, text) => {
  const { book } = buildBook({
    entities: [{ id: 'bread', name: 'Bread' }],
    documents: [
      {
        path: 'a.md',
        title: 'A',
        sections: [{ heading: 'B', facts: [{ kind: 'definition', subject: 'bread', value }] }]
      }
    ]
  })
  expect(book.facts.map((one) => factSentence(createIndex(book), one))).toEqual([text])
})
