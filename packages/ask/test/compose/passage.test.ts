import { expect, test } from 'vitest'
import { ask, createIndex } from '../../src/index.ts'
import { type BareFact, buildBook } from '../builder.ts'

const say = (value: string, subject = 'document:kites'): BareFact => ({
  kind: 'statement',
  subject,
  subjects: [subject],
  value
})

const { book } = buildBook({
  entities: [
    { id: 'delta', name: 'Delta' },
    { id: 'sled', name: 'Sled' },
    { id: 'kx7', name: 'KX-7' }
  ],
  aspects: [{ id: 'lift', name: 'Lift' }],
  documents: [
    {
      path: 'kites.md',
      title: 'Kites',
      sections: [
        {
          heading: 'Holding',
          facts: [
            say('The delta is held with the left hand by its line.', 'delta'),
            say('The sled is held with the right hand.', 'sled')
          ]
        },
        { heading: 'Shop', facts: [say('The shop at the pier sells repair kits.'), say('Expect to pay €12.')] },
        { heading: 'The KX-7', facts: [say('The KX-7 wobbles above the sea.', 'kx7')] },
        {
          heading: 'Lift',
          facts: [
            { kind: 'attribute', subject: 'delta', aspect: 'lift', value: '40 newtons in a breeze' },
            { kind: 'attribute', subject: 'sled', aspect: 'lift', value: '25 newtons in a breeze' }
          ]
        }
      ]
    }
  ]
})
const index = createIndex(book)

test.each([
  ['delta vs sled which hand holds it', ['left hand', 'right hand']],
  ['how much does a repair kit of the shop cost', ['repair kits', '€12']],
  ['why does the kx7 wobble', ['wobbles above the sea']],
  ['newtons in a breeze', ['40', '25']]
])('%s', (question, told) => {
  const { text } = ask(index, question, { threshold: 0 })
  for (const words of told) expect(text).toContain(words)
})
