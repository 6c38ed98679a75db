import { describe, expect, test } from 'vitest'
import { checkFactbook, type Fact, type Factbook, formatProblem } from '../src/index.ts'
import {
  buildAspect,
  buildAttribute,
  buildDocument,
  buildEntity,
  buildEvidence,
  buildFactbook,
  buildFactbookOfEveryKind,
  buildStatement,
  buildTable,
  buildTopic
} from './builders.ts'

const zeroed = { line: 1, column: 1, offset: 0 }
const { facts, topics, entities } = buildFactbook()
const [boxLift, deltaLift] = facts as [Fact, Fact]

describe('checkFactbook', () => {
  test('finds nothing wrong in whole factbooks', () => {
    expect(checkFactbook(buildFactbook())).toEqual([])
    expect(checkFactbook(buildFactbookOfEveryKind())).toEqual([])
    expect(
      checkFactbook(
        buildFactbook({
          redirects: { moved: { kite: 'delta-kite', bird: 'kite' }, split: { flyer: ['box-kite', 'delta-kite'] } }
        })
      )
    ).toEqual([])
  })

  test.each<[name: string, parts: Partial<Factbook>, lines: string[]]>([
    [
      'two elements of one id',
      { aspects: [buildAspect(), buildAspect()] },
      ['aspects[1].id: expected another value than that of aspects[0].id, found "lift"']
    ],
    [
      'two documents of one path',
      { documents: [buildDocument(), buildDocument({ id: 'other' })] },
      ['documents[1].path: expected another value than that of documents[0].path, found "guide.md"']
    ],
    [
      'a list out of order',
      { entities: entities.toReversed() },
      ['entities[1]: expected elements ordered by id, found one that belongs before entities[0]']
    ],
    [
      'tables out of order',
      { tables: [buildTable({ id: 'guide.eeeeee' }), buildTable({ position: { start: zeroed, end: zeroed } })] },
      ['tables[1]: expected elements ordered by document and offset, found one that belongs before tables[0]']
    ],
    [
      'aliases out of order',
      { aspects: [buildAspect({ aliases: ['pull', 'Pull'] })] },
      [
        'aspects[0].aliases[1]: expected elements ordered by code units, found one that belongs before aspects[0].aliases[0]'
      ]
    ],
    [
      'evidence out of order',
      {
        facts: [
          boxLift,
          deltaLift,
          buildStatement({ evidence: [buildEvidence({ start: 90, line: 7 }), buildEvidence()] })
        ]
      },
      [
        'facts[2].evidence[1]: expected elements ordered by path and offset, found one that belongs before facts[2].evidence[0]'
      ]
    ],
    [
      'a subject that is not there',
      { facts: [boxLift, deltaLift, buildStatement({ subject: 'rokkaku' })] },
      [
        'facts[2].subject: expected the id of an entity, or of a document behind "document:", found "rokkaku"',
        'facts[2].subjects[0]: expected the id of an entity, or of a document behind "document:", found "rokkaku"'
      ]
    ],
    [
      'a document that is not there',
      { tables: [buildTable({ document: 'other' })] },
      ['tables[0].document: expected the id of a document, found "other"']
    ],
    [
      'a fact that is not there',
      {
        topics: [
          ...topics.slice(0, 1),
          buildTopic({
            facts: ['delta-kite.lift.bbbbbb', 'delta-kite.lift.zzzzzz'],
            consensus: 'delta-kite.lift.zzzzzz'
          })
        ]
      },
      [
        'topics[1].facts[1]: expected the id of a fact, found "delta-kite.lift.zzzzzz"',
        'topics[1].consensus: expected the id of a fact, found "delta-kite.lift.zzzzzz"'
      ]
    ],
    [
      'evidence of another path',
      { facts: [boxLift, deltaLift, buildStatement({ evidence: [buildEvidence({ path: 'tour.md' })] })] },
      ['facts[2].evidence[0].path: expected "guide.md", the path of its document, found "tour.md"']
    ],
    [
      'a quote longer than its place',
      { facts: [boxLift, deltaLift, buildStatement({ evidence: [{ ...buildEvidence(), quote: 'Higher' }] })] },
      ['facts[2].evidence[0].quote: expected the 4 characters of its place, found 6 characters']
    ],
    [
      'a quote of more lines than its place',
      { facts: [boxLift, deltaLift, buildStatement({ evidence: [buildEvidence({ quote: 'So\r\nhigh' })] })] },
      ['facts[2].evidence[0].quote: expected 0 line breaks, as its place, found 1']
    ],
    [
      'evidence given twice',
      { facts: [boxLift, deltaLift, buildStatement({ evidence: [buildEvidence(), buildEvidence()] })] },
      ['facts[2].evidence[1]: expected each place once, found a place given before']
    ],
    [
      'a place that ends before it starts',
      { tables: [buildTable({ position: { start: { line: 2, column: 1, offset: 9 }, end: zeroed } })] },
      ['tables[0].position: expected an end behind the start, found -9 characters']
    ],
    [
      'a line that the offset has no room for',
      {
        tables: [
          buildTable({
            position: { start: { line: 9, column: 2, offset: 3 }, end: { line: 10, column: 1, offset: 40 } }
          })
        ]
      },
      ['tables[0].position.start.offset: expected at least 9, for line 9 and column 2, found 3']
    ],
    [
      'columns that are not the characters of the line',
      { tables: [buildTable({ position: { start: zeroed, end: { line: 1, column: 9, offset: 10 } } })] },
      ['tables[0].position: expected as many columns as characters, 10, found 8 columns on one line']
    ],
    [
      'a topic named otherwise than its subject and aspect',
      { topics: [...topics.slice(0, 1), buildTopic({ id: 'delta-kite.pull' })] },
      ['topics[1].id: expected "delta-kite.lift", found "delta-kite.pull"']
    ],
    [
      'a topic with a fact of another',
      { topics: [...topics.slice(0, 1), buildTopic({ facts: ['box-kite.lift.aaaaaa', 'delta-kite.lift.bbbbbb'] })] },
      ['topics[1].facts[0]: expected a fact about delta-kite.lift, found one about box-kite.lift']
    ],
    [
      'a consensus from elsewhere',
      { topics: [...topics.slice(0, 1), buildTopic({ consensus: 'box-kite.lift.aaaaaa' })] },
      ['topics[1].consensus: expected one of the facts of the topic, found "box-kite.lift.aaaaaa"']
    ],
    [
      'a conflict of one fact',
      { topics: [...topics.slice(0, 1), buildTopic({ agreement: 'conflict' })] },
      ['topics[1].agreement: expected "single" or "agree" for one fact, found "conflict"']
    ],
    [
      'a fact with an aspect and no topic',
      { topics: topics.slice(0, 1) },
      ['facts[1]: expected a place in the topic delta-kite.lift, found a fact with an aspect that no topic lists']
    ],
    [
      'a row wider than the header',
      { tables: [buildTable({ rows: [['Box kite', 'High', 'Very']] })] },
      ['tables[0].rows[0]: expected 2 cells, as the header has, found 3']
    ],
    [
      'a redirect of an id that is there',
      { redirects: { moved: { lift: 'delta-kite' }, split: {} } },
      ['redirects.moved.lift: expected an id that is gone, found one that is there']
    ],
    [
      'redirects that end nowhere',
      { redirects: { moved: { kite: 'rokkaku' }, split: { flyer: ['delta-kite', 'flyer'] } } },
      [
        'redirects.moved.kite: expected an id that is there, or redirected, found "rokkaku"',
        'redirects.split.flyer: expected an id that is there, or redirected, found "flyer"'
      ]
    ]
  ])('finds %s', (_, parts, lines) => {
    expect(checkFactbook(buildFactbook(parts)).map(formatProblem)).toEqual(lines)
  })

  test('finds an aspect that is not there, in facts and in topics', () => {
    const book = buildFactbook({ aspects: [] })
    const paths = checkFactbook(book).map(({ rule, path }) => `${rule} ${path}`)
    const places = ['facts[0]', 'facts[1]', 'topics[0]', 'topics[1]']
    expect(paths).toEqual(places.map((place) => `reference ${place}.aspect`))
  })

  test('takes documents as subjects', () => {
    const fact = buildAttribute({ id: 'document:guide.lift.aaaaaa', subject: 'document:guide' })
    const topic = buildTopic({ id: 'document:guide.lift', subject: 'document:guide', facts: [fact.id] })
    expect(checkFactbook(buildFactbook({ facts: [fact], topics: [topic], entities: [buildEntity()] }))).toEqual([])
  })
})
