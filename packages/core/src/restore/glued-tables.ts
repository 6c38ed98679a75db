import type { Paragraph, Parents, RootContent, TableCell, TableRow } from 'mdast'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { gluePoints } from './glue-points.ts'
import type { GluedLine } from './glued-lines.ts'
import { numberRows } from './glued-numbers.ts'
import { cutLines, type GluedGrid } from './glued-rows.ts'
import { isCodeLine } from './line-kinds.ts'
import { sourceLines } from './source-lines.ts'
import { readVocabulary } from './vocabulary.ts'

const LONGEST_LINE = 500
const MOST_LINES = 200
/** What often stands where two cells were joined. */
const GLUED = /[\p{Ll})%\d]\p{Lu}|\p{Lu}\p{Lu}\p{Ll}|[\p{L})%]\d|[\p{L}\d)](?:[$€£✅❌✓✗⚠~]|[<≤+]\d)|\)\p{L}/u

/**
 * Tables whose cells were joined with nothing between, a row a line; the first cell of the header may be missing.
 *
 * `KiteSled`, `WeightLightHeavy` and `WindLittleNone` → a table with the columns Kite and Sled. See `cutLines` for how rows are cut. Where
 * no way to cut stands out, the lines stay and nothing is read from them. Lists, code and wrapped prose have no places where cells could meet, and stay.
 */
export const gluedTables: Restoration = defineRestoration('glued-table', function* (draft) {
  const { candidates, suspects } = findCandidates(draft)
  if (candidates.length === 0) return
  const vocabulary = readVocabulary(draft.tree, draft.source, suspects)
  for (const { parent, node, at, lines } of candidates) {
    const texts = lines.map(({ start, end }) => draft.source.slice(start, end))
    const cut = numberRows(texts.map((text) => ({ text, points: gluePoints(text, vocabulary) })))
    const grid = cutLines(cut)
    if (grid !== undefined)
      yield {
        parent,
        at,
        count: 1,
        nodes: [tableOf(node, lines, grid, draft)],
        reason: 'Unexpected rows without borders between cells, expected a table'
      }
    else if (isGlued(cut))
      yield {
        parent,
        at,
        count: 1,
        nodes: [{ ...node, data: { isUnsure: true } }],
        reason: 'Unexpected words that run together, expected borders between cells; nothing is read from them'
      }
  }
})

/** Whether cells surely meet in most lines and in the header, even where it is not sure in how many places. */
function isGlued(lines: readonly GluedLine[]): boolean {
  const glued = lines.filter(({ points }) => points.some(({ probability }) => probability >= 0.65))
  const said = lines.filter(({ text }) => /[.!?]["”')]*$/.test(text))
  return glued[0] === lines[0] && glued.length * 3 >= lines.length * 2 && said.length * 4 <= lines.length
}

interface Candidate {
  readonly parent: Parents
  readonly node: Paragraph
  readonly at: number
  readonly lines: readonly Span[]
}

interface Found {
  readonly candidates: readonly Candidate[]
  /** Paragraphs that may hold words that run together, candidates or not: they teach no words. */
  readonly suspects: ReadonlySet<Paragraph>
}

/** Paragraphs of several lines of which most have a place where cells could meet. */
function findCandidates({ flows, source }: Draft): Found {
  const candidates: Candidate[] = []
  const suspects = new Set<Paragraph>()
  for (const parent of flows)
    for (const [at, node] of parent.children.entries()) {
      if (node.type !== 'paragraph' || !isPlain(node)) continue
      const span = spanOf(node)
      const lines = span === undefined ? [] : sourceLines(source, span)
      if (lines.length < 2 || lines.length > MOST_LINES) continue
      const glued = lines.filter(
        ({ start, end }) => end - start <= LONGEST_LINE && GLUED.test(source.slice(start, end))
      )
      if (glued.length * 2 >= lines.length) suspects.add(node)
      const share = glued[0] === lines[0] ? 1 / 2 : 2 / 3
      const code = lines.filter(({ start, end }) => isCodeLine(source.slice(start, end)))
      if (lines.length > 2 && glued.length >= lines.length * share && code.length * 4 <= lines.length)
        candidates.push({ parent, node, at, lines })
    }
  return { candidates, suspects }
}

/** Whether a paragraph is as text without markup is read: a mark in it is there by chance. */
function isPlain({ position, children }: Paragraph): boolean {
  const lines = position === undefined ? 3 : position.end.line - position.start.line + 1
  if (lines < 2) return false
  const marks = children.filter(({ type }) => type === 'strong' || type === 'link').length
  return marks * 4 <= lines && children.every(({ type }) => type !== 'inlineCode' && type !== 'image')
}

function tableOf(
  node: Paragraph,
  lines: readonly Span[],
  { rows, width, lacksCorner }: GluedGrid,
  draft: Draft
): RootContent {
  const children = lines.map((line, index) =>
    rowOf(line, rows[index], { width, lacksCorner: lacksCorner && index === 0 }, draft)
  )
  return { type: 'table', children, ...(node.position && { position: node.position }) }
}

/** A row cut into cells; one that is not sure has its whole text in its first cell, and is marked. */
function rowOf(
  { start, end }: Span,
  cut: readonly number[] | undefined,
  { width, lacksCorner }: { width: number; lacksCorner: boolean },
  draft: Draft
): TableRow {
  const edges = cut === undefined ? [start, end] : [start, ...cut.map((at) => start + at), end]
  const cells = edges.slice(1).map((to, index) => cellOf({ start: edges[index] ?? start, end: to }, draft))
  const empty: TableCell = { type: 'tableCell', children: [] }
  const missing = Array.from({ length: Math.max(0, width - cells.length) }, () => ({ ...empty }))
  return {
    type: 'tableRow',
    position: draft.lines.position({ start, end }),
    children: lacksCorner ? [...missing, ...cells] : [...cells, ...missing],
    ...(cut === undefined ? { data: { isUnsure: true } } : {})
  }
}

function cellOf(span: Span, { source, lines }: Draft): TableCell {
  const position = lines.position(span)
  return {
    type: 'tableCell',
    position,
    children: [{ type: 'text', value: source.slice(span.start, span.end), position }]
  }
}
