import type { Nodes, Table } from 'mdast'
import type { Span } from '../document/lines.ts'
import type { Block } from '../document/outline.ts'
import type { PlainText } from '../document/plain-text.ts'
import { tidy } from '../document/tidy.ts'

/** A cell of a table. */
export interface Cell {
  /** What a reader reads, marks and all. */
  readonly text: PlainText
  /** The same as a value: tidy, without emoji marks. */
  readonly value: string
}

/** A table as rows of cells, each as wide as the header. */
export interface Grid {
  readonly node: Table
  readonly block: Block
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

const EMPTY: Cell = { text: { value: '', span: () => ({ start: 0, end: 0 }) }, value: '' }

/** Read the tables among the blocks. Missing cells are empty, surplus cells are left out (as in GFM). */
export function readGrids(blocks: readonly Block[], text: (node: Nodes) => PlainText): readonly Grid[] {
  const grids: Grid[] = []
  for (const block of blocks) {
    const { node } = block
    if (node.type !== 'table') continue
    const [header = [], ...rows] = node.children.map((row) => row.children.map((cell) => cellOf(text(cell))))
    grids.push({ node, block, header, rows: rows.map((row) => header.map((_, column) => row[column] ?? EMPTY)) })
  }
  return grids
}

function cellOf(text: PlainText): Cell {
  return { text, value: tidy(text.value) }
}

/** The stretch of the source from the text of the first cell to that of the last. */
export function cellsSpan(cells: readonly Cell[]): Span {
  const [first = EMPTY] = cells
  const last = cells.at(-1) ?? first
  const { value } = first.text
  return {
    start: first.text.span(value.length - value.trimStart().length, value.length).start,
    end: last.text.span(0, last.text.value.trimEnd().length).end
  }
}
