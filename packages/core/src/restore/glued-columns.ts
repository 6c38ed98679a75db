import type { CellShape } from './cell-shape.ts'
import { bitsIn, bitsOf, type Column, createColumn, forget, labelBits, see, usualBits } from './description.ts'
import { type Cut, hasJoinedFigures, type Line, leavesLikely, probabilityAt, search } from './glued-lines.ts'

const ROUNDS = 3
/** How much the look of cells counts against the places between them. */
const WEIGHT = 0.15
/** Bits for a row that cannot be cut into as many cells. */
const ODD_ROW = 4
/** Where a row is cut at a place less likely than this, it is not sure. */
const LEAST_PROBABILITY = 0.1
/** A place more likely than this must be cut, or the line is not sure: cells are hidden in a cell. */
const LIKELY = 0.85

/** Bits by which a cut must beat the next best one. */
export const leastMargin = 1.5

/** How all rows are cut, and what their columns are then. */
export interface Cuts {
  readonly bits: number
  readonly rows: readonly Cut[]
  readonly columns: readonly Column[]
}

/** Cut all rows into as many cells: each as the others suggest, again and again. */
export function cutRows(rows: readonly Line[], width: number): Cuts | undefined {
  const values = createColumn()
  const columns = Array.from({ length: width }, (_, index) => createColumn(index === 0 ? undefined : values))
  const cuts: (Cut | undefined)[] = rows.map(() => undefined)
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, row] of rows.entries()) {
      const old = cuts[index]
      if (old !== undefined) forgetRow(row, old, columns)
      const cut = bestCut(row, columns)?.cut
      if (cut === undefined) {
        if (old !== undefined) seeRow(row, old, columns)
        continue
      }
      cuts[index] = cut
      seeRow(row, cut, columns)
    }
  const whole = cuts.filter((cut) => cut === undefined).length
  if (whole * 2 >= rows.length) return undefined
  return { bits: describe(rows, cuts, width), rows: cuts.map((cut) => cut ?? []), columns }
}

/** The cuts of which no other way is almost as good. */
export function sureCuts(rows: readonly Line[], cuts: Cuts, width: number): readonly (Cut | undefined)[] {
  return rows.map((row, index) => {
    const cut = cuts.rows[index]
    if (cut === undefined || cut.length !== width - 1 || cut.some((at) => probabilityAt(row, at) < LEAST_PROBABILITY))
      return undefined
    if (hasJoinedFigures(row, cut) || leavesLikely(row, cut, LIKELY, 0)) return undefined
    forgetRow(row, cut, cuts.columns)
    const own = bestCut(row, cuts.columns)?.bits ?? 0
    const others = cut.map((at) => bestCut(row, cuts.columns, at)?.bits ?? Number.POSITIVE_INFINITY)
    seeRow(row, cut, cuts.columns)
    return Math.min(...others, Number.POSITIVE_INFINITY) - own >= leastMargin ? cut : undefined
  })
}

/** The cut of a row that takes the fewest bits, without a place if wanted. */
function bestCut(row: Line, columns: readonly Column[], without?: number): { cut: Cut; bits: number } | undefined {
  return search(row, columns.length, without, (shape, index) => {
    const column = columns[index]
    if (column === undefined) return 0
    const usual = usualBits(shape)
    return (
      tinyBits(shape) +
      WEIGHT *
        (-usual +
          (index === 0
            ? bitsOf(column, shape) + (column.texts.has(shape.text) ? 6 : 0) + (shape.type === 'mark' ? 5 : 0)
            : bitsOf(column, shape)))
    )
  })
}

/** Bits of all rows, told one after the other. */
function describe(rows: readonly Line[], cuts: readonly (Cut | undefined)[], width: number): number {
  const values = createColumn()
  const columns = Array.from({ length: width }, (_, index) => createColumn(index === 0 ? undefined : values))
  let bits = 0
  for (const [index, row] of rows.entries()) {
    const cut = cuts[index]
    if (cut === undefined) {
      bits += row.least + ODD_ROW
      continue
    }
    bits += placeBits(row, cut)
    for (const [at, column] of columns.entries()) {
      const cell = cellOf(row, cut, at)
      bits += WEIGHT * ((at === 0 ? labelBits(column, cell) : bitsIn(column, cell)) - usualBits(cell)) + tinyBits(cell)
    }
  }
  return bits
}

function placeBits(row: Line, cut: Cut): number {
  return cut.reduce((sum, at) => sum + (row.costs[row.points.findIndex((point) => point.at === at)] ?? 0), row.whole)
}

/** A letter or two are hardly a cell. */
function tinyBits({ length, type }: CellShape): number {
  return length < 3 && (type === 'label' || type === 'code') ? 2 : 0
}

function seeRow(row: Line, cut: Cut, columns: readonly Column[]): void {
  for (const [index, column] of columns.entries()) see(column, cellOf(row, cut, index))
}

function forgetRow(row: Line, cut: Cut, columns: readonly Column[]): void {
  for (const [index, column] of columns.entries()) forget(column, cellOf(row, cut, index))
}

function cellOf(row: Line, cut: Cut, index: number): CellShape {
  return row.shape(index === 0 ? 0 : (cut[index - 1] ?? 0), cut[index] ?? row.text.length)
}
