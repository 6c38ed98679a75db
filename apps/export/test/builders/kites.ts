import type { Factbook } from '@docfacts/schema'
import { buildBook, buildDocument, buildFact, buildName, buildTable, buildTopics } from './book.ts'

/** A small factbook with every kind of fact, two sets of entities and one conflict. */
export function buildKites(): Factbook {
  const facts = [
    buildFact('definition', 'kite', 'A kite is a toy that flies on a line.', ['guide.md:3', 'faq.md:9'], {}),
    buildFact('attribute', 'kite', 'A minute', ['guide.md:12'], { aspect: 'launch-time' }),
    buildFact('attribute', 'kite', 'An hour', ['faq.md:4'], { aspect: 'launch-time' }),
    buildFact('attribute', 'balloon', 'Half an hour', ['guide.md:12'], { aspect: 'launch-time' }),
    buildFact('attribute', 'kite', '100 m', ['guide.md:13'], { aspect: 'range' }),
    buildFact('attribute', 'balloon', '10 km', ['guide.md:13', 'faq.md:5'], { aspect: 'range' }),
    buildFact('advantage', 'kite', 'Needs no fuel | none at all', ['guide.md:20'], { label: 'Cheap' }),
    buildFact('drawback', 'kite', '=needs(wind)', ['guide.md:21'], {}),
    buildFact('use-case', 'kite', 'A windy afternoon', ['guide.md:22'], {}),
    buildFact('recommendation', 'kite', 'Take a kite when it is windy.', ['guide.md:23'], {
      situation: 'it is windy',
      choice: 'kite'
    }),
    buildFact('verdict', 'document:guide', 'Kites are <b>fun</b>.', ['guide.md:40'], {}),
    buildFact('stack', 'kite', 'Sail, Frame, Line', ['guide.md:50', 'guide.md:51'], {
      layers: ['Sail', 'Frame', 'Line']
    }),
    buildFact('event', 'kite', 'Reaches Europe', ['history.md:5'], {
      when: { text: '16th century', from: '1500', to: '1599' }
    }),
    buildFact('event', 'kite', 'First flown', ['history.md:4'], { when: { text: 'long ago', to: '-0500' } }),
    buildFact('event', 'balloon', 'Carries people', ['history.md:6'], {
      when: { text: '1783', from: '1783', to: '1783' }
    }),
    buildFact('procedure', 'kite', 'Fly a kite', ['guide.md:60'], {
      title: 'Fly a kite',
      steps: [{ text: 'Unroll the line' }, { text: 'Check the wind', command: 'wind --now `here`' }]
    }),
    buildFact('command', 'kite', 'Shows the wind', ['guide.md:70'], {
      language: 'sh',
      code: 'wind --now\n```\nwind --later',
      explanation: 'Shows the wind'
    }),
    buildFact('example', 'kite', 'delta, box', ['guide.md:80'], { examples: ['delta', 'box'] }),
    buildFact('analogy', 'kite', 'Like a leaf on a string', ['guide.md:81'], {}),
    buildFact('summary', 'document:faq', 'Kites fly.', ['faq.md:1'], {}),
    buildFact('question', 'document:faq', 'Yes, with a long line.', ['faq.md:2'], { question: 'Does it fly high?' }),
    buildFact('reference', 'document:faq', 'More about kites', ['faq.md:90'], { url: 'https://example.org/kites' }),
    buildFact('statement', 'kite', 'A kite is lighter than a balloon.', ['faq.md:33'], {
      subjects: ['kite', 'balloon']
    })
  ].sort((a, b) => (a.id < b.id ? -1 : 1))
  return buildBook({
    name: 'kites',
    documents: [
      buildDocument('faq.md', { title: 'Kite FAQ' }),
      buildDocument('guide.md', { title: 'A guide to kites', metadata: { author: 'Ann', published: '2020-02-03' } }),
      buildDocument('history.md', { title: 'History' })
    ],
    entities: [buildName('Balloon'), buildName('Kite', ['kites', 'paper dragon'])],
    aspects: [buildName('Launch time'), buildName('Range', ['reach'])],
    facts,
    topics: buildTopics(facts, { 'kite.launch-time': 'conflict', 'balloon.range': 'agree' }),
    tables: [
      buildTable(
        'guide',
        ['Aspect', 'Kite', 'Balloon'],
        [
          ['Launch time', 'A minute', 'Half an hour'],
          ['Range', '=100+m', '10 km, "far"']
        ]
      )
    ]
  })
}
