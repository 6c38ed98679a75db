import { describe, expect, test } from 'vitest'
import { diff, type Fact, type Factbook, proposeRedirects } from '../src/index.ts'
import { buildAspect, buildAttribute, buildEntity, buildFactbook, buildStatement, buildTopic } from './builders.ts'

const none = { moved: {}, split: {} }

/** A factbook whose only entity has these facts: a subject and what is said of it. */
function bookOf(
  said: readonly (readonly [subject: string, value: string])[],
  aliases: readonly string[] = []
): Factbook {
  const subjects = [...new Set(said.map(([subject]) => subject))].sort()
  const facts = said.map(([subject, value], at) => buildStatement({ id: `${subject}.statement.${at}`, subject, value }))
  return buildFactbook({
    entities: subjects.map((id) => buildEntity({ id, name: id.replace('-', ' '), aliases })),
    facts,
    topics: [],
    tables: []
  })
}

const released = bookOf([
  ['delta-kite', 'delta kites fly in light winds'],
  ['delta-kite', 'a delta kite has a keel'],
  ['delta-kite', 'beginners like them'],
  ['delta-kite', 'the spar is made of ash']
])

describe('proposeRedirects', () => {
  test.each<[name: string, current: Factbook, redirects: object]>([
    ['nothing for the same factbook', released, none],
    [
      'a move where most facts are said of a new entity',
      bookOf([
        ['wing-kite', 'wing kites fly in light winds'],
        ['wing-kite', 'a wing kite has a keel'],
        ['wing-kite', 'beginners like them']
      ]),
      { moved: { 'delta-kite': 'wing-kite' }, split: {} }
    ],
    [
      'a split where two new entities share the facts',
      bookOf([
        ['big-delta', 'big deltas fly in light winds'],
        ['big-delta', 'a big delta kite has a keel'],
        ['small-delta', 'beginners like them'],
        ['small-delta', 'the spar is made of ash']
      ]),
      { moved: {}, split: { 'delta-kite': ['big-delta', 'small-delta'] } }
    ],
    [
      'a move to a new entity that has the name',
      bookOf([['deltoid', 'it is a shape with four sides']], ['Delta Kite']),
      { moved: { 'delta-kite': 'deltoid' }, split: {} }
    ],
    ['nothing where the new entity is another thing', bookOf([['rokkaku', 'it comes from Niigata']]), none],
    ['nothing where a new entity has one fact of many', bookOf([['rokkaku', 'beginners like them']]), none],
    ['nothing where nothing is new', { ...released, entities: [], facts: [] }, none],
    [
      'nothing where a redirect says it',
      {
        ...bookOf([['wing-kite', 'beginners like them']]),
        redirects: { ...none, moved: { 'delta-kite': 'wing-kite' } }
      },
      none
    ]
  ])('proposes %s', (_, current, redirects) => {
    expect(proposeRedirects(released, current)).toEqual(redirects)
  })

  test('proposes a move of an aspect, by the values under it', () => {
    const book = (aspect: string): Factbook => {
      const facts: Fact[] = [
        buildAttribute({ id: `delta-kite.${aspect}.aaaaaa`, aspect, value: 'a few metres' }),
        buildAttribute({ id: `delta-kite.${aspect}.bbbbbb`, aspect, value: 'up to ten metres' })
      ]
      const topics = [buildTopic({ id: `delta-kite.${aspect}`, aspect, facts: facts.map(({ id }) => id) })]
      return buildFactbook({ aspects: [buildAspect({ id: aspect, name: aspect })], facts, topics })
    }
    const proposal = proposeRedirects(book('span'), book('wing-width'))
    expect(proposal).toEqual({ moved: { span: 'wing-width' }, split: {} })
    expect(diff(book('span'), book('wing-width')).bump).toBe('major')
    expect(diff(book('span'), { ...book('wing-width'), redirects: proposal }).bump).toBe('minor')
  })
})
