import { describe, expect, test } from 'vitest'
import { ask, createIndex, loadIndex, serializeIndex, updateIndex } from '../src/index.ts'
import { stemWord } from '../src/search/tokenise.ts'
import { english, thesaurusOf } from '../src/thesaurus/index.ts'
import { type BareFact, buildBook } from './builder.ts'

const say = (value: string): BareFact => ({ kind: 'statement', subject: 'ferry', subjects: ['ferry'], value })
const build = (...values: string[]) =>
  buildBook({
    entities: [{ id: 'ferry', name: 'Ferry' }],
    documents: [{ path: 'ferry.md', title: 'The ferry', sections: [{ heading: 'On board', facts: values.map(say) }] }]
  }).book

const book = build(
  'The ferry shows two films on every night crossing.',
  'Write a label for each bag before boarding.',
  'The fastest ferry needs forty minutes.'
)
const options = { thesaurus: english() }

describe('the English thesaurus', () => {
  const alike = (one: string, other: string) => english().get(stemWord(one))?.includes(stemWord(other)) === true

  test.each([
    ['film', 'movie'],
    ['shop', 'store'],
    ['country', 'nation'],
    ['quicker', 'faster'],
    ['fridge', 'freezer'],
    ['repair', 'fix']
  ])('has %s ~ %s, both ways', (one, other) => {
    expect([alike(one, other), alike(other, one)]).toEqual([true, true])
  })

  test.each([
    ['north', 'south'],
    ['two', 'three'],
    ['monday', 'tuesday'],
    ['cat', 'dog'],
    ['width', 'length'],
    ['weight', 'height'],
    ['good', 'bad']
  ])('does not take %s for %s', (one, other) => {
    expect([alike(one, other), alike(other, one)]).toEqual([false, false])
  })

  test('no word stands for itself', () => {
    expect([...english()].filter(([stem, others]) => others.includes(stem))).toEqual([])
  })
})

describe('an index with a thesaurus', () => {
  const index = createIndex(book, options)
  const question = 'are there movies on the ferry at night'

  test('answers in other words than were asked', () => {
    expect(ask(createIndex(book), question).confidence).toBeLessThan(ask(index, question).confidence)
    expect(ask(index, question).text).toContain('two films')
  })

  test('does not take what is asked for itself for another word as well', () => {
    expect(ask(index, 'how do I write a compose file for the ferry').status).toBe('unanswered')
  })

  test('keeps what it needs in its bytes', () => {
    expect(ask(loadIndex(serializeIndex(index), book), question)).toEqual(ask(index, question))
  })

  test('is made again with what it keeps', () => {
    const kept = thesaurusOf(index)
    expect(kept.size).toBeLessThan(english().size)
    expect(serializeIndex(createIndex(book, { thesaurus: kept }))).toEqual(serializeIndex(index))
  })

  test('is updated with words that it did not have', () => {
    const smaller = createIndex(build('The fastest ferry needs forty minutes.'), options)
    expect(serializeIndex(updateIndex(smaller, book, options))).toEqual(serializeIndex(index))
  })
})
