import type { RootContent } from 'mdast'
import type { Span } from '../document/lines.ts'
import type { Draft } from './draft.ts'
import { type Edit, reparse } from './reparse.ts'

/** A line of the source that is a row of a table, or nothing but what is left of one. */
interface Row extends Span {
  /** What it says when repaired; empty for a pipe alone. */
  readonly text: string
  readonly edits: readonly Edit[]
  readonly damaged: boolean
}

const DELIMITER = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/

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

/** The table that the lines of a stretch make when repaired, or `undefined` where they make none or are whole. */
export function repairRows(draft: Draft, span: Span): RootContent[] | undefined {
  const rows = readRows(draft.source, span)
  const full = rows?.filter(({ text }) => text !== '') ?? []
  if (rows === undefined || full.length < 2 || !rows.some(({ damaged }) => damaged)) return undefined
  const header = full[0]
  const delimiter = full[1]
  if (header === undefined || delimiter === undefined) return undefined
  const width = countCells(header.text)
  const hasDelimiter = DELIMITER.test(delimiter.text)
  if (hasDelimiter ? countCells(delimiter.text) !== width : !full.every((row) => countCells(row.text) === width))
    return undefined
  if (width < 2 && !hasDelimiter) return undefined
  const added: Edit[] = hasDelimiter ? [] : [{ start: header.end, end: header.end, text: `\n|${'---|'.repeat(width)}` }]
  const edits = rows.flatMap((row) => (row === header ? [...row.edits, ...added] : row.edits))
  const nodes = reparse(draft, span, joined(rows, edits))
  return nodes.length === 1 && nodes[0]?.type === 'table' ? nodes : undefined
}

/** The edits of the rows, with the line endings between them: one between two rows, none beside what is left of one. */
function joined(rows: readonly Row[], edits: readonly Edit[]): readonly Edit[] {
  const all = [...edits]
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1]
    if (next === undefined) break
    const first = rows.slice(0, index + 1).every(({ text }) => text === '')
    all.push({ start: row.end, end: next.start, text: next.text === '' || first ? '' : '\n' })
  }
  return all.sort((a, b) => a.start - b.start || a.end - b.end)
}

function readRow(source: string, { start, end }: Span): Row | undefined {
  const line = source.slice(start, end)
  const edits: Edit[] = []
  const drop = (from: number, to: number): void => void edits.push({ start: start + from, end: start + to, text: '' })
  if (/^\|\\?$/.test(line)) return { start, end, text: '', edits: [{ start, end, text: '' }], damaged: true }
  const escaped = line.startsWith('\\|')
  const bare = !escaped && /^\\[^!-/:-@[-`{-~\s]/.test(line)
  if (!escaped && !bare && !line.startsWith('|')) return line.includes('|') && false ? undefined : undefined
  const isWhole = /[^\\]\|/.test(line.slice(escaped ? 2 : 1)) || bare
  if (escaped || bare) drop(0, 1)
  if (!isWhole)
    for (const match of line.matchAll(/\\(?=[|-])/g)) if (match.index > 0) drop(match.index, match.index + 1)
  const text = isWhole ? line.slice(escaped || bare ? 1 : 0) : line.replace(/\\(?=[|-])/g, '')
  return { start, end, text, edits, damaged: escaped || bare }
}

/** Lines of a stretch without the spaces around and the prefixes of containers, blank ones left out. */
function* linesOf(source: string, span: Span): Iterable<Span> {
  let start = span.start
  while (start < span.end) {
    const ending = source.indexOf('\n', start)
    const end = ending < 0 || ending > span.end ? span.end : ending
    const text = source.slice(start, end)
    const prefix = /^[\s>]*/.exec(text)?.[0].length ?? 0
    const length = text.replace(/[\s\u00A0]+$/, '').length
    if (length > prefix) yield { start: start + prefix, end: start + length }
    start = end + 1
  }
}

function countCells(row: string): number {
  const pipes = row.match(/(?<!\\)\|/g)?.length ?? 0
  return pipes + 1 - (row.startsWith('|') ? 1 : 0) - (/(?:^|[^\\])\|$/.test(row) ? 1 : 0)
}
