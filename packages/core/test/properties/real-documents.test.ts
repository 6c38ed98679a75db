import type { Factbook } from '@docfacts/schema'
import { checkFactbook, serializeFactbook } from '@docfacts/schema'
import type { Nodes, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { beforeAll, describe, expect, test } from 'vitest'
import { compileDocument, emptyLexicon, merge } from '../../src/index.ts'
import { parse } from '../../src/parse.ts'
import { noCorpus, readCorpus } from './corpus.ts'

describe.skipIf(noCorpus !== undefined)(`real documents${noCorpus === undefined ? '' : ` (${noCorpus})`}`, () => {
  let files: readonly VFile[] = []
  let books: readonly Factbook[] = []

  beforeAll(() => {
    files = readCorpus()
    books = files.map((file) => compileDocument(file))
  }, 120_000)

  test('compile, each to a factbook that holds together', () => {
    expect(books.flatMap(checkFactbook)).toEqual([])
  })

  test('are quoted exactly', () => {
    const wrong = books.flatMap(({ facts }, index) =>
      facts.flatMap(({ id, evidence }) =>
        evidence
          .filter(
            ({ quote, position: { start, end } }) => quote !== String(files[index]).slice(start.offset, end.offset)
          )
          .map(() => id)
      )
    )
    expect(wrong).toEqual([])
  })

  test('have each table that the parser reads in `tables`, cell for cell', () => {
    const missing = files.flatMap((file, index) => {
      const found = new Set(books[index]?.tables.map(({ header, rows }) => JSON.stringify([header, ...rows])))
      return tablesOf(file)
        .filter((table) => !found.has(JSON.stringify(table)))
        .map((table) => `${file.path}: ${table[0]?.join(' | ')}`)
    })
    expect(missing).toEqual([])
  })

  test('have the same facts by any parser', { timeout: 120_000 }, () => {
    const different = files.filter((file, index) => {
      const book = compileDocument(new VFile({ path: file.path, value: file.value }), emptyLexicon, 'remark')
      return JSON.stringify(book) !== JSON.stringify(books[index])
    })
    expect(different.map(({ path }) => path)).toEqual([])
  })

  test('are the same in any order, and merged in parts', { timeout: 60_000 }, () => {
    const whole = serializeFactbook(merge(books, { name: '' }))
    const odd = merge(books.filter((_, index) => index % 2 === 1).toReversed(), { name: '' })
    const even = merge(
      books.filter((_, index) => index % 2 === 0),
      { name: '' }
    )
    expect(serializeFactbook(merge([odd, even], { name: '' }))).toBe(whole)
    expect(serializeFactbook(merge([even, odd, even], { name: '' }))).toBe(whole)
  })
})

/** Tables as the parser reads them: cells as plain text, each row as wide as the header. */
function tablesOf(file: VFile): readonly (readonly (readonly string[])[])[] {
  const tables: Table[] = []
  visit(parse(file, 'remark'), 'table', (table) => void tables.push(table))
  return tables.map(({ children }) => {
    const rows = children.map((row) => row.children.map(cellText))
    const width = rows[0]?.length ?? 0
    return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
  })
}

function cellText(cell: Nodes): string {
  return textOf(cell)
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
}

/** Text without tags and pictures; a break is a space. */
function textOf(node: Nodes): string {
  if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return ' '
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node && node.type !== 'html' ? node.value : ''
}
