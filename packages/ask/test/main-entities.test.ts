import { expect, test } from 'vitest'
import { ask, createIndex } from '../src/index.ts'
import { type BareFact, buildBook } from './builder.ts'

function statement(subject: string, value: string): BareFact {
  return { kind: 'statement', subject, subjects: [subject], value } as BareFact
}

/** Documents of one product, each with two sentences of it, and how much memory is needed in a sentence that does not name it. */
const { book } = buildBook({
  entities: [
    { id: 'kite-tool', name: 'Kite tool' },
    { id: 'line', name: 'Line' }
  ],
  aspects: [],
  documents: ['Install', 'Update', 'Lines', 'Winds'].map((title) => ({
    path: `${title.toLowerCase()}.md`,
    title,
    sections: [
      {
        heading: title,
        facts: [
          statement('kite-tool', `The kite tool has a page called ${title}.`),
          statement('kite-tool', `On ${title} the kite tool draws a picture.`),
          ...(title === 'Install' ? [statement('document:install', 'At least 512 MB of memory are needed.')] : [])
        ]
      }
    ]
  }))
})

test('what all documents are about need not be named by what answers', () => {
  const answer = ask(createIndex(book), 'how much memory does the kite tool need?')
  expect(answer.text).toContain('512 MB')
})
