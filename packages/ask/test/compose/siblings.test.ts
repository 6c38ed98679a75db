import type { Factbook } from '@docfacts/schema'
import { expect, test } from 'vitest'
import { ask, createIndex } from '../../src/index.ts'
import { type BareFact, buildBook } from '../builder.ts'

const say = (value: string): BareFact => ({ kind: 'statement', subject: 'kettle', subjects: ['kettle'], value })

const { book } = buildBook({
  entities: [{ id: 'kettle', name: 'Kettle' }],
  documents: [
    {
      path: 'kettles.md',
      title: 'Kettles',
      sections: [
        {
          heading: 'Trouble',
          facts: [say('Problem: white flakes in the water.'), say('Problem: a smell of plastic in the steam.')]
        },
        { heading: 'On e-kettles', facts: [say('An e-kettle boils a litre in three minutes.')] }
      ]
    }
  ]
})

test('paragraphs that have a label each in bold are no items of one list', () => {
  expect(ask(createIndex(inBold(book)), 'smell of plastic').text).toBe('Problem: a smell of plastic in the steam.')
})

test('what is written with a hyphen is found without it', () => {
  expect(ask(createIndex(book), 'how long does an ekettle boil').text).toContain('three minutes')
})

/** As if the labelled paragraphs were written in bold. */
function inBold(plain: Factbook): Factbook {
  const facts = plain.facts.map((fact) => ({
    ...fact,
    evidence: fact.evidence.map((one) => ({ ...one, quote: one.quote.replace(/^Problem:.*$/, '**$&**') }))
  }))
  return { ...plain, facts }
}
