import { expect, test } from 'vitest'
import { ask, createIndex } from '../../src/index.ts'
import { buildBook } from '../builder.ts'

const { book } = buildBook({
  entities: [
    { id: 'will', name: 'Will' },
    { id: 'deed', name: 'Deed' }
  ],
  aspects: [{ id: 'price', name: 'Price' }],
  documents: [
    {
      path: 'papers.md',
      title: 'Papers for a boat',
      sections: [
        {
          heading: 'What is a will?',
          facts: [
            { kind: 'definition', subject: 'will', value: 'A will is a paper that says who sails the boat after you.' },
            { kind: 'definition', subject: 'deed', value: 'A deed is a paper that hands the boat over today.' },
            { kind: 'attribute', subject: 'will', aspect: 'price', value: '30 crowns' },
            { kind: 'attribute', subject: 'deed', aspect: 'price', value: '200 crowns' }
          ]
        }
      ]
    }
  ]
})

test.each([
  ['what is a will', /^A will is a paper/],
  ['is a will cheaper than a deed', /^Yes\. Price: will – 30 crowns; deed – 200/],
  ['will vs deed price', /will – 30 crowns; deed – 200/],
  ['what will the price of a deed be', /^Price of a deed: 200 crowns\.$/]
])('%s', (question, text) => {
  expect(ask(createIndex(book), question).text).toMatch(text)
})
