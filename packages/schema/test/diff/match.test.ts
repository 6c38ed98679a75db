import { describe, expect, test } from 'vitest'
import { diff, type Fact, type Factbook, type Redirects } from '../../src/index.ts'
import {
  buildAttribute,
  buildDocument,
  buildEvidence,
  buildFactbook,
  buildFactbookOfEveryKind,
  buildStatement
} from '../builders.ts'

const none: Redirects = { moved: {}, split: {} }

/** Facts with ids of their own: the words do not matter here, that they differ does. */
function statement(value: string, parts: Partial<Fact> = {}): Fact {
  return { ...buildStatement({ value, id: `delta-kite.statement.${value}` }), ...(parts as object) }
}

function attribute(value: string, parts: Partial<Fact> & { readonly section?: string } = {}): Fact {
  const { section = 'Lift', ...rest } = parts
  const evidence = [buildEvidence({ quote: value, section: [section] })]
  return { ...buildAttribute({ value, id: `delta-kite.lift.${value}`, evidence }), ...(rest as object) }
}

function advantage(label: string, value: string): Fact {
  const { kind: _, subjects: __, ...base } = buildStatement({ value, id: `delta-kite.advantage.${value}` })
  return { ...base, kind: 'advantage', label }
}

/** What is said of the facts, without topics: `kind value → value`. */
function linesOf(released: readonly Fact[], current: readonly Fact[], parts: Partial<Factbook> = {}): string[] {
  const before = buildFactbook({ facts: released, topics: [], documents: [buildDocument(), tour] })
  const after = buildFactbook({ facts: current, topics: [], documents: [buildDocument(), tour], ...parts })
  const lines: string[] = []
  for (const change of diff(before, after).changes) {
    if (!change.kind.startsWith('fact-')) continue
    const values = ['before', 'after'].flatMap((key) => (key in change ? [Reflect.get(change, key).value] : []))
    lines.push(`${change.kind.slice('fact-'.length)}: ${values.join(' → ')}`)
  }
  return lines
}

const tour = buildDocument({ id: 'tour', path: 'tour.md', title: 'A tour' })

describe('matchFacts', () => {
  test.each<[name: string, released: Fact[], current: Fact[], lines: string[]]>([
    [
      'tells a fact in half other words as reworded',
      [statement('delta kites fly in light winds')],
      [statement('delta kites can fly in very light winds')],
      ['reworded: delta kites fly in light winds → delta kites can fly in very light winds']
    ],
    [
      'tells one in other words altogether as removed and added',
      [statement('delta kites fly in light winds')],
      [statement('their sail is a triangle')],
      ['added: their sail is a triangle', 'removed: delta kites fly in light winds']
    ],
    [
      'pairs each with the most alike',
      [statement('they fly in light winds'), statement('they fly in strong winds too')],
      [statement('they fly in strong winds as well'), statement('they fly in very light winds')],
      [
        'reworded: they fly in light winds → they fly in very light winds',
        'reworded: they fly in strong winds too → they fly in strong winds as well'
      ]
    ],
    [
      'gives each fact one successor, the first of those as much alike',
      [statement('they fly in light winds')],
      [statement('they fly in light winds mostly'), statement('they fly in the light winds')],
      ['added: they fly in the light winds', 'reworded: they fly in light winds → they fly in light winds mostly']
    ],
    [
      'takes other punctuation and case for no other words',
      [statement('They fly (mostly)')],
      [statement('they fly, mostly')],
      ['reworded: They fly (mostly) → they fly, mostly']
    ],
    [
      'finds words in scripts without spaces',
      [statement('凧は風で飛ぶ')],
      [statement('凧は弱い風で飛ぶ')],
      ['reworded: 凧は風で飛ぶ → 凧は弱い風で飛ぶ']
    ],
    [
      'takes the value that stands in the same place for the same attribute',
      [attribute('minutes')],
      [attribute('seconds')],
      ['reworded: minutes → seconds']
    ],
    [
      'takes no value from another section for the same attribute',
      [attribute('minutes')],
      [attribute('seconds', { section: 'Start' })],
      ['added: seconds', 'removed: minutes']
    ],
    [
      'guesses nothing where two values stand in one place',
      [attribute('minutes'), attribute('hours')],
      [attribute('seconds'), attribute('days')],
      ['added: days', 'added: seconds', 'removed: hours', 'removed: minutes']
    ],
    [
      'does not take statements of one place for the same',
      [statement('up')],
      [statement('down')],
      ['added: down', 'removed: up']
    ],
    [
      'takes the same name for the same fact',
      [advantage('Light', 'it weighs little')],
      [advantage('Light', 'you carry them easily')],
      ['reworded: it weighs little → you carry them easily']
    ],
    [
      'tells facts of two kinds apart',
      [advantage('Light', 'they weigh little')],
      [statement('they weigh little')],
      ['added: they weigh little', 'removed: they weigh little']
    ],
    [
      'tells facts of two subjects apart',
      [statement('they weigh little')],
      [statement('they weigh little', { id: 'box-kite.statement.x', subject: 'box-kite' })],
      ['added: they weigh little', 'removed: they weigh little']
    ]
  ])('%s', (_, released, current, lines) => {
    expect(linesOf(released, current)).toEqual(lines)
  })

  test.each([
    ['advantage', true],
    ['drawback', true],
    ['recommendation', true],
    ['event', true],
    ['procedure', true],
    ['command', true],
    ['question', true],
    ['reference', true],
    ['use-case', false],
    ['example', false],
    ['analogy', false],
    ['statement', false]
  ])('knows a fact of kind %s by its name: %s', (kind, named) => {
    const [before] = buildFactbookOfEveryKind().facts.filter((fact) => fact.kind === kind) as [Fact]
    const after = { ...before, id: `${before.id}x`, value: 'Something else altogether.' }
    const reworded = [`reworded: ${before.value} → ${after.value}`]
    const replaced = [`added: ${after.value}`, `removed: ${before.value}`]
    expect(linesOf([before], [after])).toEqual(named ? reworded : replaced)
  })

  test('finds each of many facts that are much alike', () => {
    const numbers = Array.from({ length: 200 }, (_, number) => number)
    const before = numbers.map((number) => statement(`the kite with the number ${number} flies rather high`))
    const after = numbers.map((number) => statement(`the kite with the number ${number} flies very high`))
    const expected = numbers.map((number) => `reworded: ${before[number]?.value} → ${after[number]?.value}`)
    expect(linesOf(before, after).sort()).toEqual(expected.sort())
  })

  test('follows a fact through a subject that moved, in other words too', () => {
    const moved: Partial<Fact> = { id: 'wing-kite.statement.x', subject: 'wing-kite' }
    const parts = { entities: [], redirects: { ...none, moved: { 'delta-kite': 'wing-kite' } } }
    const entities = [{ id: 'wing-kite', name: 'wing kite', aliases: [] }]
    const lines = linesOf([statement('they fly low')], [statement('they fly very low', moved)], { ...parts, entities })
    expect(lines).toEqual(['reworded: they fly low → they fly very low'])
  })

  test('finds each fact of a subject that was split where it went', () => {
    const split = { ...none, split: { 'delta-kite': ['big-kite', 'box-kite'] } }
    const entities = ['big-kite', 'box-kite'].map((id) => ({ id, name: id, aliases: [] }))
    const lines = linesOf(
      [statement('they are wide'), statement('they fold flat'), statement('they pull hard')],
      [
        statement('they fold flat', { id: 'box-kite.statement.1', subject: 'box-kite' }),
        statement('they are wide', { id: 'big-kite.statement.2', subject: 'big-kite' }),
        statement('they pull very hard', { id: 'big-kite.statement.3', subject: 'big-kite' })
      ],
      { entities, redirects: split }
    )
    expect(lines).toEqual([
      'reworded: they pull hard → they pull very hard',
      'moved: they are wide → they are wide',
      'moved: they fold flat → they fold flat'
    ])
  })
})
