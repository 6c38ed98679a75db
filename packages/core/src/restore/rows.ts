import type { RootContent } from 'mdast'
import type { Span } from '../document/lines.ts'
import type { Draft } from './draft.ts'
import { type Edit, reparse } from './reparse.ts'

/** A line of the source that is a row of a table, or nothing but what is left of one. */
interface Row extends Span {
  /** What it says when repaired; empty for a pipe alone. */
  readonly text: string
  readonly edits: readonly Edit[]
  readonly isDamaged: boolean
}

const DELIMITER = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
const LATER_DELIMITER = /^\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?$/

/** Read each line of a stretch as a row, or `undefined` where a line is none. */
export function readRows(source: string, span: Span): readonly Row[] | undefined {
  const rows: Row[] = []
  for (const line of linesOf(source, span)) {
    const row = readRow(source, line)
    if (row === undefined) return undefined
    rows.push(row)
  }
  return rows
}

/** The tables that the lines of a stretch make when repaired, or `undefined` where they make none or are whole. */
export function repairRows(draft: Draft, span: Span): RootContent[] | undefined {
  const rows = readRows(draft.source, span)
  if (rows === undefined || !rows.some(({ isDamaged }) => isDamaged)) return undefined
  const tables = splitTables(rows.filter(({ text }) => text !== ''))
  const delimiters = tables.map(delimiterOf)
  if (delimiters.includes(undefined)) return undefined
  const last = new Set(tables.slice(0, -1).map((table) => table.at(-1)))
  const edits = rows.flatMap((row) => {
    const added = delimiters[tables.findIndex((table) => table[0] === row)] ?? ''
    return added === '' ? row.edits : [...row.edits, { start: row.end, end: row.end, text: added }]
  })
  const nodes = reparse(draft, span, join(rows, edits, last))
  return nodes.length === tables.length && nodes.every(({ type }) => type === 'table') ? nodes : undefined
}

/** A second delimiter row opens another table with the row before it. */
function splitTables(rows: readonly Row[]): readonly (readonly Row[])[] {
  const tables: Row[][] = [[]]
  for (const [index, row] of rows.entries()) {
    const isHeader = index > 1 && LATER_DELIMITER.test(rows[index + 1]?.text ?? '')
    if (isHeader) tables.push([row])
    else tables.at(-1)?.push(row)
  }
  return tables
}

/** The delimiter row that a table lacks, or `undefined` where its rows make no table. */
function delimiterOf(rows: readonly Row[]): string | undefined {
  const [header, delimiter] = rows
  if (header === undefined || delimiter === undefined) return undefined
  const width = countCells(header.text)
  if (DELIMITER.test(delimiter.text)) return countCells(delimiter.text) === width ? '' : undefined
  const isEven = width > 1 && rows.every((row) => countCells(row.text) === width)
  return isEven ? `\n|${'---|'.repeat(width)}` : undefined
}

/** The edits with the line endings between rows: one between two, none beside what is left of one, two behind a table. */
function join(rows: readonly Row[], edits: readonly Edit[], last: ReadonlySet<Row | undefined>): readonly Edit[] {
  const all = [...edits]
  let isFirst = true
  for (const [index, row] of rows.entries()) {
    isFirst &&= row.text === ''
    const next = rows[index + 1]
    if (next === undefined) break
    const text = isFirst || next.text === '' ? '' : '\n'
    all.push({ start: row.end, end: next.start, text: last.has(row) ? '\n\n' : text })
  }
  return all.sort((a, b) => a.start - b.start || a.end - b.end)
}

function readRow(source: string, { start, end }: Span): Row | undefined {
  const line = source.slice(start, end)
  if (/^\|\\?$/.test(line)) return { start, end, text: '', edits: [{ start, end, text: '' }], isDamaged: true }
  const isEscaped = line.startsWith('\\|') || /^\\[^!-/:-@[-`{-~\s].*\|/.test(line)
  if (!isEscaped && !line.startsWith('|')) return undefined
  const isWholly = hasOnlyEscapedPipes(line)
  const marks = isWholly ? [...line.matchAll(/\\(?=[|-])/g)].map(({ index }) => index) : isEscaped ? [0] : []
  const edits = marks.map((index) => ({ start: start + index, end: start + index + 1, text: '' }))
  const text = isWholly ? line.replace(/\\(?=[|-])/g, '') : line.slice(isEscaped ? 1 : 0)
  return { start, end, text, edits, isDamaged: isEscaped }
}

function hasOnlyEscapedPipes(line: string): boolean {
  return line.startsWith('\\|') && !/[^\\]\|/.test(line.slice(2))
}

/** Lines of a stretch without the spaces around and the prefixes of containers, blank ones left out. */
function* linesOf(source: string, span: Span): Iterable<Span> {
  let start = span.start
  while (start < span.end) {
    const ending = source.indexOf('\n', start)
    const end = ending < 0 || ending > span.end ? span.end : ending
    const text = source.slice(start, end)
    const prefix = /^[\s>]*/.exec(text)?.[0].length ?? 0
    const length = text.trimEnd().length
    if (length > prefix) yield { start: start + prefix, end: start + length }
    start = end + 1
  }
}

function countCells(row: string): number {
  const pipes = row.match(/(?<!\\)\|/g)?.length ?? 0
  return pipes + 1 - (row.startsWith('|') ? 1 : 0) - (/(?:^|[^\\])\|$/.test(row) ? 1 : 0)
}
