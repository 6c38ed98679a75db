import type { Parents, PhrasingContent, RootContent, TableRow } from 'mdast'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { shapeOf } from './cell-shape.ts'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { findGrid, windowSize } from './grid-search.ts'

/** Characters of the longest cell; what is longer is prose. */
const LONGEST = 240

interface CellBlock {
  readonly node: RootContent
  readonly span: Span
  readonly text: string
}

/** Characters of a short block, and how many of them in a row are no prose. */
const SHORT = 48
const LEAST_UNSURE = 8
/** Blocks of the smallest table: three columns and three rows, without the first cell. */
const LEAST = 5

/**
 * Tables with each cell in a paragraph of its own, as some converters write them.
 *
 * `Kite`, `Wind`, `Sled`, `4 bft`, `Box`, `5 bft`, each a paragraph → a table with the header Kite, Wind. The number of columns is
 * the one at which cells below each other look alike; where none stands out, the paragraphs stay.
 */
export const spreadTables: Restoration = defineRestoration('spread-table', function* (draft) {
  if (draft.file.messages.some(({ ruleId }) => ruleId === 'restored-run-together')) return
  for (const parent of draft.flows) if (parent.children.length >= LEAST) yield* repairsIn(parent, draft)
})

function* repairsIn(parent: Parents & { children: RootContent[] }, draft: Draft): Iterable<Repair> {
  let run: CellBlock[] = []
  let from = 0
  for (const [index, node] of [...parent.children, undefined].entries()) {
    const block = node === undefined ? undefined : cellBlock(node, draft.source)
    if (block !== undefined) {
      if (run.length === 0) from = index
      run.push(block)
      continue
    }
    if (run.length >= LEAST)
      for (const { start, end } of partsOf(run)) yield* tablesIn(run.slice(start, end), from + start, parent, draft)
    run = []
  }
}

const PART =
  /^(?:comparisons?(?: table)?|(?:key |main )?(?:differences|similarities)|side[- ]by[- ]side(?: comparison)?|at a glance|overview|summary|conclusions?|(?:the |our |final )?verdict|(?:the )?bottom line|final thoughts|key takeaways|references|further reading|faq|(?:the |some |main |key )*(?:advantages|benefits|pros|strengths|drawbacks|disadvantages|downsides|cons|weaknesses|limitations|challenges) (?:of|with)\b.{1,50})$/i
const CORNER =
  /^(?:features?|aspects?|criteri(?:on|a)|characteristics?|propert(?:y|ies)|categor(?:y|ies)|factors?|attributes?|metrics?|parameters?|points?)$/i

/** Stretches between headings that any document has: `Comparison` before `Criterion`, `Verdict` or `Drawbacks of kites` before prose, are no cells. */
function partsOf(run: readonly CellBlock[]): readonly Span[] {
  const parts: Span[] = []
  let start = 0
  for (const [at, { text }] of run.entries()) {
    const next = run[at + 1]?.text ?? ''
    if (!PART.test(text) || !(CORNER.test(next) || /.{60}[.!?]$/.test(next))) continue
    parts.push({ start, end: at })
    start = at + 1
  }
  return [...parts, { start, end: run.length }]
}

function* tablesIn(run: readonly CellBlock[], from: number, parent: Parents, draft: Draft): Iterable<Repair> {
  const shapes = hasShortOnes(run) ? run.map(({ text }) => shapeOf(text)) : []
  let start = 0
  let whole = 0
  while (shapes.length - start >= LEAST) {
    const grid = findGrid(shapes.slice(start, start + windowSize))
    if (grid === undefined) {
      start += windowSize >> 1
      continue
    }
    const cells = run.slice(start + grid.start, start + grid.end)
    if (hasListColumn(cells, grid.width, grid.lacksCorner)) {
      start += grid.end
      continue
    }
    yield* unsureIn(run.slice(whole, start + grid.start), from + whole, parent)
    const nodes = [tableOf(cells, grid.width, grid.lacksCorner, draft)]
    yield {
      parent,
      at: from + start + grid.start,
      count: cells.length,
      nodes,
      reason: 'Unexpected paragraph for each cell, expected a table'
    }
    start += grid.end
    whole = start
  }
  if (shapes.length > 0) yield* unsureIn(run.slice(whole), from + whole, parent)
}

/** Whether every cell of a column below its header is an item of a list with a bullet: words and lists that take turns. */
function hasListColumn(cells: readonly CellBlock[], width: number, lacksCorner: boolean): boolean {
  const body = cells.slice(lacksCorner ? width - 1 : width)
  return Array.from({ length: width }, (_, column) => body.filter((_, at) => at % width === column)).some((column) =>
    column.every(({ node }) => node.type === 'list' && node.ordered !== true)
  )
}

/** Blocks that must be the cells of some table, though it is not sure of which width: nothing is read from them. */
function* unsureIn(run: readonly CellBlock[], from: number, parent: Parents): Iterable<Repair> {
  for (let at = 0; at < run.length; at++) {
    let end = at
    while (end < run.length && isShort(run[end])) end++
    if (end - at >= LEAST_UNSURE) {
      const nodes = run.slice(at, end).map(({ node }) => ({ ...node, data: { ...node.data, isUnsure: true } }))
      yield {
        parent,
        at: from + at,
        count: end - at,
        nodes,
        reason: 'Unexpected short paragraphs in a row, expected a table or list; nothing is read from them'
      }
    }
    at = Math.max(at, end - 1)
  }
}

function isShort(block: CellBlock | undefined): boolean {
  return block?.node.type === 'paragraph' && !/[.:!?。：！？]$/.test(block.text) && block.text.length <= SHORT
}

/** Whether somewhere enough blocks that do not end as prose does stand together: a header and the first rows. */
function hasShortOnes(run: readonly CellBlock[]): boolean {
  if (run.length < LEAST) return false
  const isShort = run.map(({ text }) => !/[.:!?。：！？]$/.test(text))
  return isShort.some((_, at) => isShort.slice(at, at + LEAST + 1).filter(Boolean).length >= LEAST - 1)
}

/** A block of one line that could be a cell; a cell such as `1. Land` or `> 5` was read as a list or quote. */
function cellBlock(node: RootContent, source: string): CellBlock | undefined {
  const { position } = node
  if (position === undefined || position.start.line !== position.end.line) return undefined
  const span = spanOf(node)
  if (span === undefined || span.end - span.start > LONGEST || !isCell(node)) return undefined
  const raw = source.slice(span.start, span.end)
  const text = (MARKUP.test(raw) ? raw.replace(/[*`]/g, '') : raw).trim()
  return text === '' ? undefined : { node, span, text }
}

const MARKUP = /[*`]/

function isCell(node: RootContent): boolean {
  if (node.type === 'list') return node.children.length === 1 && (node.children[0]?.children.length ?? 0) <= 1
  if (node.type === 'blockquote') return node.children.length <= 1
  if (node.type === 'heading') return node.children.length === 0
  if (node.type === 'html') return !/^<(?:!--|\/?(?:details|summary|div|p|br|img|table|a)\b)/i.test(node.value)
  return node.type === 'paragraph' && !node.children.some(({ type }) => type === 'image' || type === 'imageReference')
}

function tableOf(cells: readonly CellBlock[], width: number, lacksCorner: boolean, draft: Draft): RootContent {
  const rows: TableRow[] = []
  const all: (CellBlock | undefined)[] = lacksCorner ? [undefined, ...cells] : [...cells]
  for (let at = 0; at < all.length; at += width) rows.push(rowOf(all.slice(at, at + width), draft))
  const end = rows.at(-1)?.position?.end
  const start = rows[0]?.position?.start
  return { type: 'table', children: rows, ...(start && end ? { position: { start, end } } : {}) }
}

function rowOf(cells: readonly (CellBlock | undefined)[], { lines, source }: Draft): TableRow {
  const spans = cells.flatMap((cell) => (cell === undefined ? [] : [cell.span]))
  const start = spans[0]?.start ?? 0
  const end = spans.at(-1)?.end ?? start
  return {
    type: 'tableRow',
    position: lines.position({ start, end }),
    children: cells.map((cell) =>
      cell === undefined
        ? { type: 'tableCell', children: [] }
        : { type: 'tableCell', position: lines.position(cell.span), children: contentOf(cell, { lines, source }) }
    )
  }
}

function contentOf({ node, span }: CellBlock, { lines, source }: Pick<Draft, 'lines' | 'source'>): PhrasingContent[] {
  if (node.type === 'paragraph') return node.children
  return [{ type: 'text', value: source.slice(span.start, span.end), position: lines.position(span) }]
}
