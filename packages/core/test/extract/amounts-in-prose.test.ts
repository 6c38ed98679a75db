import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { compileDocument } from '../../src/index.ts'

const table = [
  '| Feature | Kite | Glider |',
  '| --- | --- | --- |',
  '| Isolation level | Moderate | Strong |',
  '| Portability | High | Low |',
  ''
]

/** What a sentence below a comparison says of an aspect, as `subject.aspect: value`. */
function read(...lines: readonly string[]): readonly string[] {
  const value = ['# Kites vs. gliders', '', ...table, ...lines].join('\n')
  const { facts } = compileDocument(new VFile({ path: 'kites.md', value }))
  const found = facts.filter(
    ({ kind, evidence }) => kind === 'attribute' && evidence.every(({ rule }) => rule !== 'table')
  )
  for (const { quote, position } of found.flatMap(({ evidence }) => evidence))
    expect(value.slice(position.start.offset, position.end.offset)).toBe(quote)
  return found.map((fact) => `${fact.subject}.${fact.aspect}: ${fact.value}`)
}

describe('how much of an aspect a thing has', () => {
  test.each([
    [
      'While kites offer strong rope-level isolation, people say it is less robust.',
      'kite.isolation-level: Kites offer strong rope-level isolation'
    ],
    ['A glider has low portability because it is long.', 'glider.portability: Glider has low portability'],
    [
      'Gliders typically provide very strong isolation.',
      'glider.isolation-level: Gliders typically provide very strong isolation'
    ]
  ])('is read from %j', (sentence, fact) => {
    expect(read(sentence)).toEqual([fact])
  })

  test.each([
    'Jobs that need strong isolation run well on a glider.',
    'A kite has strong strings and a long tail.',
    'A kite offers strong wood and isolation.',
    'The wind has low portability in winter.',
    'Do kites offer strong isolation?'
  ])('is not read from %j', (sentence) => {
    expect(read(sentence)).toEqual([])
  })
})

describe('how long a thing takes to start', () => {
  test.each([
    ['This means kites start in milliseconds.', 'kite.startup-time: Kites start in milliseconds'],
    [
      'It is so because a glider typically boots up within 30 to 60 seconds, when it is warm.',
      'glider.startup-time: Glider typically boots up within 30 to 60 seconds'
    ],
    [
      'In winter, starting a glider usually takes tens of seconds to minutes (filling the tank).',
      'glider.startup-time: Starting a glider usually takes tens of seconds to minutes'
    ],
    [
      'Booting a glider means filling a tank, which typically takes minutes, slowing down all.',
      'glider.startup-time: Booting a glider means filling a tank, which typically takes minutes'
    ]
  ])('is read from %j', (sentence, fact) => {
    expect(read(sentence)).toEqual([fact])
  })

  test('is read from the items of a list', () => {
    expect(
      read(
        'Some of the benefits of kites are:',
        '',
        '- Fast start: No tank. Kites start in a few seconds, on any field.'
      )
    ).toEqual(['kite.startup-time: Kites start in a few seconds'])
  })

  test.each([
    'Kites start in spring, after the rain.',
    'Gliders started in 1853 near Scarborough.',
    'The race starts in two minutes and the kites rest.',
    'Starting a glider takes courage and a long rope.'
  ])('is not read from %j', (sentence) => {
    expect(read(sentence)).toEqual([])
  })
})
