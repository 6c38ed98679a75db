import { compileDocument } from '@docfacts/core'
import type { Fact } from '@docfacts/schema'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'

/** A document before it is written: sections of a heading, prose, and perhaps a list or a table. */
interface Section {
  readonly heading: string
  readonly prose: string
  readonly lead?: string
  readonly items?: readonly string[]
  readonly table?: readonly (readonly string[])[]
}

const THINGS = ['Delta Kite', 'Box Kite', 'Sled', 'Parafoil', 'Rokkaku']
const ASPECTS = ['Wind', 'Frame', 'Price', 'Line pull', 'Launch', 'Bag size']
const VALUES = [
  'Light breeze',
  'Strong (two hands)',
  'Wood and cloth',
  'High',
  'Low (one stick)',
  'Needs practice',
  'Easy'
]
const ITEMS = ['Cheap: It costs little to build.', 'Quiet: It makes no noise at all.', 'Light: A child can carry it.']

/** Things compared by what they are like: `| Feature | Delta Kite | Sled |`. */
const comparison = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...ASPECTS), { minLength: 4, maxLength: 6 }),
    fc.subarray(THINGS, { minLength: 2, maxLength: 3 }),
    fc.array(fc.constantFrom(...VALUES), { minLength: 18, maxLength: 18 })
  )
  .map(([aspects, things, values]) => [
    ['Feature', ...things],
    ...aspects.map((aspect, row) => [aspect, ...things.map((_, column) => values[row * 3 + column] ?? '')])
  ])

/** Things with figures, each column of its own kind: `| Kite | Since | Price |`. */
const records = fc
  .tuple(
    fc.subarray(THINGS, { minLength: 4 }),
    fc.array(fc.integer({ min: 10, max: 99 }), { minLength: 15, maxLength: 15 })
  )
  .map(([things, figures]) => [
    ['Kite', 'Weight', 'Built with', 'Price'],
    ...things.map((thing, row) => [
      thing,
      `${figures[row * 3]} g`,
      ['wood', 'carbon', 'bamboo'][row % 3] ?? '',
      `€${figures[row * 3 + 1]}.50`
    ])
  ])

const section = (index: number, table: fc.Arbitrary<Table>): fc.Arbitrary<Section> =>
  fc.record({
    heading: fc.constant(`${THINGS[index] ?? 'Kite'} in the air`),
    prose: fc.constantFrom(
      'It is a light frame with cloth on it, and the wind carries it as long as somebody holds the line.',
      'Some people fly it for hours. Others would rather build one than fly one, which takes just as long.'
    ),
    table
  })

const sectionsWith = (table: fc.Arbitrary<Table>): fc.Arbitrary<readonly Section[]> =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => section(index, table))))

const withList = (one: Section, index: number): Section =>
  index % 2 === 0 ? { ...one, lead: `Some of the benefits of a ${THINGS[index]} are:`, items: ITEMS } : one

type Table = readonly (readonly string[])[]

function write(
  all: readonly Section[],
  table: (table: Table) => string,
  gap = '\n\n',
  heading = (text: string) => `## ${text}`
): string {
  const blocks = all.flatMap((one) => [
    heading(one.heading),
    one.prose,
    ...(one.lead === undefined ? [] : [one.lead, (one.items ?? []).map((item) => `- ${item}`).join('\n')]),
    ...(one.table === undefined ? [] : [table(one.table)])
  ])
  return `${blocks.join(gap)}\n`
}

function rows(table: Table): readonly string[] {
  const [header = [], ...body] = table
  return [header, header.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`)
}

const clean = (table: Table): string => rows(table).join('\n')
const escaped = (table: Table): string =>
  rows(table)
    .map((row) => `\\${row}`)
    .join('\n\n')
const spread = (table: Table): string => table.flat().join('\n\n')
const glued = (table: Table): string => table.map((row) => row.join('')).join('\n')
const cut = (table: Table): string => {
  const [header = '', delimiter = '', first = '', ...rest] = rows(table).map((row) => row.replace(/ \|$/, ''))
  return `${header} |\n${delimiter} |\n${first}\n\n${rest.map((row) => `|\\\n\\${row}`).join('\n\n')}\n\n|`
}

function said(text: string): readonly Fact[] {
  return compileDocument(new VFile({ path: 'kites.md', value: text })).facts
}

function valueKey({ kind, value }: Fact): string {
  return JSON.stringify([kind, value])
}

function keyOf({ kind, subject, aspect, value }: Fact): string {
  return JSON.stringify([kind, subject, aspect, value])
}

describe('a restored document has no fact that the clean one lacks', () => {
  const damages: Readonly<Record<string, (all: readonly Section[]) => string>> = {
    'escaped tables': (all) => write(all, escaped),
    'cut tables': (all) => write(all, cut),
    'blocks that run together': (all) => write(all, clean, '\n'),
    'blocks that run together, without headings': (all) => write(all, clean, '\n', (text) => text),
    'lost list markers': (all) => write(all, clean).replace(/^- /gm, ''),
    'emojis for list markers': (all) => write(all, clean).replace(/\n- /g, '\n\n✅ '),
    'escaped breaks': (all) => write(all, clean).replace(/\n\n## /g, '\n\n\\---\n\n## ')
  }
  test.each(Object.entries(damages))('after %s', (_, damage) => {
    fc.assert(fc.property(sectionsWith(fc.oneof(comparison, records)), lacksNoFact(damage)), { numRuns: 40 })
  })

  // Where a table stays unread, what it named is not known elsewhere either: the same is said of something else.
  test('after glued tables, whatever it is about', () => {
    const damage = lacksNoFact((all) => write(all, glued), valueKey)
    fc.assert(fc.property(sectionsWith(comparison), damage), { numRuns: 40 })
  })

  // Only where columns differ in kind does a list of cells tell its width; of others nothing sure is known.
  test('after tables of records with a cell a paragraph', () => {
    fc.assert(
      fc.property(
        sectionsWith(records),
        lacksNoFact((all) => write(all, spread))
      ),
      { numRuns: 40 }
    )
  })
})

function lacksNoFact(
  damage: (all: readonly Section[]) => string,
  key: (fact: Fact) => string = keyOf
): (all: readonly Section[]) => void {
  return (all) => {
    const document = all.map(withList)
    const facts = said(write(document, clean)).map(key)
    expect(new Set([...facts, ...said(damage(document)).map(key)])).toEqual(new Set(facts))
  }
}

test('any text is restored without an error, and every quote is exact', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '\\| a | b |',
      '\\|---|---|',
      '|\\',
      '|',
      '- item',
      '1. One',
      '<details><summary>Why?</summary>',
      '</details>',
      '✅ a'
    ),
    fc.constantFrom(
      '\\---',
      '> quote',
      '> \\| a | b |',
      '## Head',
      'Title Case',
      'FeatureKiteSled',
      '5 min read',
      'Kites are:',
      '```',
      '  - deep'
    ),
    fc.constantFrom(
      '+----+',
      '| Sail |',
      '↓',
      '<!-- hidden',
      '-->',
      '# comment',
      'const a = 1;',
      'Wind2 bft4 bft',
      '• bullet',
      '\u00a0'
    ),
    fc.string({ maxLength: 30 })
  )
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\u00a0 \n\n')), { maxLength: 40 })
    .map((lines) => lines.flat().join(''))
  fc.assert(
    fc.property(text, (value) => {
      for (const { evidence } of compileDocument(new VFile({ path: 'any.md', value })).facts)
        for (const { quote, position } of evidence)
          expect(quote).toBe(value.slice(position.start.offset, position.end.offset))
    }),
    { numRuns: 400 }
  )
})
