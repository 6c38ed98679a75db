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
  aspects: [
    { id: 'lift', name: 'Lift' },
    { id: 'name', name: 'Name' }
  ],
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
        },
        {
          heading: 'Signals of the harbour',
          rule: 'table',
          facts: [
            { kind: 'attribute', subject: 'document:kites', aspect: 'name', value: '417: Lines crossed' },
            { kind: 'attribute', subject: 'document:kites', aspect: 'name', value: '418: Land at once' }
          ]
        },
        {
          heading: 'When not to fly a kite',
          facts: [say('When not to fly a kite: a mast stands near.'), say('When not to fly a kite: thunder is heard.')]
        },
        { heading: 'Lund Ridge', facts: [say('A hilltop with steady wind, where larks are heard.')] },
        {
          heading: 'Grey Heron',
          facts: [say('Unlike most other lines, this one is waxed and keeps out the spray of herons.')]
        },
        { heading: 'Glue', facts: [say('Freeze the glue of a kite only once.')] },
        {
          heading: 'Storms',
          facts: [
            say(
              'The harbour master of the western pier keeps a long and detailed record of every kite that was ever lost to the sea.'
            ),
            say('This happens often, and mostly in the dark hours before the fishing boats return to their moorings.'),
            say(
              'They tore eleven parafoils in the gale of that winter, and all but one of their lines were never found.'
            )
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
  ['newtons in a breeze', ['40', '25']],
  ["what's a 418", ['418, name: Land at once.']],
  ['which signal is 417', ['417, name: Lines crossed.']]
])('%s', (question, told) => {
  const { text } = ask(index, question, { threshold: 0 })
  for (const words of told) expect(text).toContain(words)
})

test.each([
  ['whats signal 418', '418, name: Land at once.'],
  ['a hilltop where larks are heard', 'Lund Ridge: A hilltop with steady wind'],
  ['waxed line against spray', 'Grey Heron: Unlike most other lines, this one is waxed'],
  ['can glue be frozen', 'Freeze the glue of a kite only once.'],
  ['when should i not fly a kite', 'When not to fly a kite: ']
])('%s, first', (question, told) => {
  const { status, sentences } = ask(index, question)
  expect({ status, first: sentences[0]?.text }).toEqual({ status: 'answered', first: expect.stringContaining(told) })
})

test.each([
  'is the delta lighter than a rokkaku',
  'does the pier have a crane',
  'what is the best spool for the sled',
  'which line is best'
])('%s: nothing says so', (question) => {
  expect(ask(index, question).status).toBe('unanswered')
})

test('why is not told by what a thing is like', () => {
  expect(ask(index, 'why does the delta have a lift').text).not.toContain('40 newtons')
})

test('of a text that is cut only what is told is cited', () => {
  const { text, citations } = ask(index, 'how many parafoils tore in the gale', { threshold: 0 })
  expect(text).toContain('eleven parafoils')
  for (const { quote } of citations) expect(text).toContain(quote.slice(0, 30))
})
