import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Bump,
  type Change,
  type ChangeKind,
  checkFactbook,
  type Document,
  demanded,
  diff,
  type Evidence,
  type Factbook
} from '../src/index.ts'
import { anyFactbook } from './arbitraries.ts'
import { buildDocument, buildEntity, buildFactbook, buildFactbookOfEveryKind, buildTable } from './builders.ts'
import { examples } from './diff/examples.ts'

describe('diff', () => {
  test.each(Object.entries(examples))('tells %s', (kind, { released, current, changes }) => {
    expect(linesOf(released, current)).toEqual(changes)
    expect(changes.map((line) => line.split(' ')[0])).toContain(kind)
  })

  test.each(Object.entries(examples))('demands for %s what its table says', (_, { released, current, changes }) => {
    const kinds = changes.map((line) => line.split(' ')[0] as ChangeKind)
    const bumps: Bump[] = kinds.map((kind) => demanded[kind])
    const [strongest] = (['major', 'minor', 'patch'] as const).filter((bump) => bumps.includes(bump))
    expect(diff(released, current).bump).toBe(strongest)
  })

  test('finds nothing between equal factbooks', () => {
    const nothing = { bump: 'none', changes: [] }
    expect(diff(buildFactbook(), buildFactbook())).toEqual(nothing)
    expect(diff(buildFactbookOfEveryKind(), buildFactbookOfEveryKind())).toEqual(nothing)
  })

  test.each<[name: string, current: Factbook]>([
    ['lines that break elsewhere', mapEvidence((one) => ({ ...one, quote: one.quote.replaceAll(' ', '\n  > ') }))],
    ['a block at another place', mapEvidence((one) => ({ ...one, position: at(7), section: ['Later'] }))],
    ['a table at another place', buildFactbook({ tables: [buildTable({ position: at(9), section: [] })] })],
    ['another hash of a document', buildFactbook({ documents: [buildDocument({ sha256: 'f'.repeat(64) })] })],
    ['another extractor that reads the same', mapEvidence((one) => ({ ...one, rule: 'list', restoredBy: 'box' }))]
  ])('takes %s for no change', (_, current) => {
    expect(diff(buildFactbook(), current)).toEqual({ bump: 'none', changes: [] })
    expect(diff(current, buildFactbook())).toEqual({ bump: 'none', changes: [] })
  })

  test('compares examples that are whole', () => {
    for (const { released, current } of Object.values(examples)) {
      const problems = [...checkFactbook(released), ...checkFactbook(current)]
      expect(problems.filter(({ rule }) => rule === 'unique-id' || rule === 'topic')).toEqual([])
    }
  })

  test('follows redirects as far as they go, and out of circles', () => {
    const entities = [buildEntity({ id: 'a', name: 'a' })]
    const moved = { a: 'b', b: 'c', c: 'box-kite' }
    const released = buildFactbook({ entities: [...entities, ...buildFactbook().entities] })
    const current = buildFactbook({ redirects: { moved, split: {} } })
    expect(linesOf(released, current)).toContain('entity-moved a')
    const circle = buildFactbook({ redirects: { moved: { a: 'b', b: 'a' }, split: {} } })
    expect(linesOf(released, circle)).toContain('entity-removed a')
  })

  test.each<[name: string, before: Partial<Document>[], after: Partial<Document>[], lines: string[]]>([
    ['its text', [{ id: 'a', title: 'A' }], [{ id: 'b', title: 'B' }], ['document-changed a', 'document-moved a']],
    ['its title', [{ id: 'a', sha256: 'a' }], [{ id: 'b', sha256: 'b' }], ['document-moved a']],
    ['nothing', [{ id: 'a', title: 'A', sha256: 'a' }], [{ id: 'b' }], ['document-added b', 'document-removed a']],
    [
      'no title that two have',
      [{ id: 'a', sha256: 'a' }],
      [
        { id: 'b', sha256: 'b' },
        { id: 'c', sha256: 'c' }
      ],
      ['document-added b', 'document-added c', 'document-removed a']
    ]
  ])('knows a document at another path by %s', (_, before, after, lines) => {
    const book = (documents: readonly Partial<Document>[]): Factbook => {
      const list = documents.map((parts) => buildDocument({ path: `${parts.id}.md`, ...parts }))
      return buildFactbook({ documents: list, facts: [], topics: [], tables: [] })
    }
    expect(linesOf(book(before), book(after))).toEqual(lines)
  })

  test('takes evidence in a document that moved for the same', () => {
    const { released, current } = examples['document-moved']
    expect(diff(released, current).changes.map(({ kind }) => kind)).toEqual(['document-moved'])
  })

  test('says which places came and went', () => {
    const { released, current } = examples['evidence-changed']
    const [change] = diff(released, current).changes
    expect(change).toMatchObject({ added: [{ quote: 'low' }], removed: [] })
    const [reverse] = diff(current, released).changes
    expect(reverse).toMatchObject({ added: [], removed: [{ quote: 'low' }] })
  })

  test('finds nothing between a factbook and itself, whatever it holds', () => {
    fc.assert(
      fc.property(anyFactbook, (book) => {
        expect(diff(book, structuredClone(book))).toEqual({ bump: 'none', changes: [] })
      })
    )
  })

  test('compares any two factbooks, the same way each time', () => {
    fc.assert(
      fc.property(anyFactbook, anyFactbook, (released, current) => {
        const { bump, changes } = diff(released, current)
        expect(diff(structuredClone(released), structuredClone(current))).toEqual({ bump, changes })
        expect(bump === 'none').toBe(changes.length === 0)
      })
    )
  })
})

function linesOf(released: Factbook, current: Factbook): string[] {
  return diff(released, current).changes.map(({ kind, id }: Change) => `${kind} ${id}`)
}

function mapEvidence(change: (evidence: Evidence) => Evidence): Factbook {
  const { facts, ...book } = buildFactbook()
  return { ...book, facts: facts.map((fact) => ({ ...fact, evidence: fact.evidence.map(change) })) }
}

function at(line: number): Evidence['position'] {
  return { start: { line, column: 1, offset: line * 80 }, end: { line: line + 1, column: 1, offset: line * 80 + 40 } }
}
