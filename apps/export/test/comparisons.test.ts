import { expect, test } from 'vitest'
import { findComparisons } from '../src/view/comparisons.ts'
import { createView, topicFacts } from '../src/view/view.ts'
import { buildBook, buildFact, buildName, buildTopics } from './builders/book.ts'

const entities = ['A', 'B', 'C', 'D'].map((name) => buildName(name))
const aspects = [buildName('Size'), buildName('Speed')]

test('entities that one section compares by one aspect are a set; a set inside a larger one is left out', () => {
  const facts = [
    buildFact('attribute', 'a', '1', ['x.md:1'], { aspect: 'size' }),
    buildFact('attribute', 'b', '2', ['x.md:1'], { aspect: 'size' }),
    buildFact('attribute', 'c', '3', ['x.md:1'], { aspect: 'size' }),
    buildFact('attribute', 'a', '4', ['y.md:1'], { aspect: 'speed' }),
    buildFact('attribute', 'b', '5', ['y.md:1'], { aspect: 'speed' })
  ]
  const view = createView(buildBook({ entities, aspects, facts, topics: buildTopics(facts) }))
  const [only, ...others] = findComparisons(view)
  expect(others).toEqual([])
  expect(only?.id).toBe('a--b--c')
  expect(only?.rows.map(({ aspect, topics }) => [aspect, topics.map((topic) => topic?.id)])).toEqual([
    ['size', ['a.size', 'b.size', 'c.size']],
    ['speed', ['a.speed', 'b.speed', undefined]]
  ])
})

test('what more documents compare is a set of its own, and stands first', () => {
  const facts = [
    buildFact('attribute', 'a', '1', ['x.md:1', 'y.md:1'], { aspect: 'size' }),
    buildFact('attribute', 'b', '2', ['x.md:1', 'y.md:1'], { aspect: 'size' }),
    buildFact('attribute', 'a', '3', ['z.md:1'], { aspect: 'speed' }),
    buildFact('attribute', 'b', '4', ['z.md:1'], { aspect: 'speed' }),
    buildFact('attribute', 'c', '5', ['z.md:1'], { aspect: 'speed' })
  ]
  const comparisons = findComparisons(createView(buildBook({ entities, aspects, facts, topics: buildTopics(facts) })))
  expect(comparisons.map(({ id, documents }) => [id, documents])).toEqual([
    ['a--b', 2],
    ['a--b--c', 1]
  ])
})

test('entities that no document mentions together are not compared', () => {
  const facts = [
    buildFact('attribute', 'a', '1', ['x.md:1'], { aspect: 'size' }),
    buildFact('attribute', 'd', '2', ['y.md:1'], { aspect: 'size' })
  ]
  expect(findComparisons(createView(buildBook({ entities, aspects, facts, topics: buildTopics(facts) })))).toEqual([])
})

test('what agrees most is shown first; where nothing is known, values come before sentences', () => {
  const sentence = 'It takes as long as somebody needs to unroll the line, to look at the clouds, and to run.'
  const facts = [
    buildFact('statement', 'a', sentence, ['x.md:1'], { aspect: 'size', subjects: ['a'] }),
    buildFact('attribute', 'a', `A ${sentence}`, ['x.md:2'], { aspect: 'size' }),
    buildFact('attribute', 'a', '3', ['x.md:3'], { aspect: 'size' })
  ]
  for (const [agreement, first] of [
    ['single', '3'],
    ['refine', sentence]
  ] as const) {
    const view = createView(
      buildBook({ entities, aspects, facts, topics: buildTopics(facts, { 'a.size': agreement }) })
    )
    const [topic] = view.book.topics
    expect(topic && topicFacts(view, topic)[0]?.value).toBe(first)
  }
})
