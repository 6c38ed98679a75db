import { type CellShape, shapeOf } from './cell-shape.ts'
import {
  bitsIn,
  bitsOf,
  type Column,
  createColumn,
  forget,
  headerBits,
  labelBits,
  see,
  usualBits
} from './description.ts'
import type { GluePoint } from './glue-points.ts'

/** A line with the places where it may be cut. */
export interface GluedLine {
  readonly text: string
  readonly points: readonly GluePoint[]
}

/** How the lines of a table are cut. */
export interface GluedGrid {
  readonly width: number
  readonly lacksCorner: boolean
  /** Where each line is cut, the header first; `undefined` for a row that stays whole. */
  readonly rows: readonly (readonly number[] | undefined)[]
}

const WIDEST = 8
const ROUNDS = 3
/** How much the look of cells counts against the places between them. */
const WEIGHT = 0.25
/** Bits for a row, and for a header, that cannot be cut into as many cells. */
const ODD_ROW = 4
const ODD_HEADER = 6
/** Where a row is cut at a place less likely than this, it is not sure. */
const LEAST_PROBABILITY = 0.1
/** A place more likely than this must be cut, or the line is not sure: cells are hidden in a cell. */
const LIKELY = 0.7
const LIKELY_HEADER = 0.7
/** Bits by which a cut must beat the next best one. */
const LEAST_MARGIN = 1.5
/** Bits a line that a table must save against lines that are no rows. */
const LEAST_GAIN = 2

/**
 * Cut the lines of a table into cells, all lines together.
 *
 * Each way to cut takes bits: for each place, as it is likely or unlikely to part cells, and for each cell, as it looks like the
 * other cells of its column. The width and the cuts that take the fewest bits win. A row where another way to cut is almost as good
 * stays whole; lines of which most would stay whole, or which are as well no rows, are no table.
 */
export function cutLines(lines: readonly GluedLine[]): GluedGrid | undefined {
  const [header, ...rows] = lines.map(prepare)
  if (header === undefined || rows.length < 2) return undefined
  const none = wholeBits([header, ...rows])
  const limit = Math.min(WIDEST, median(rows.map(({ points }) => points.length)) + 2)
  let best: { bits: number; width: number; cuts: Cuts; header: HeaderCut } | undefined
  for (let width = 2; width <= limit; width++) {
    const cuts = cutRows(rows, width)
    const cutHeader = cutTop(header, width)
    if (cuts === undefined) continue
    const bits = cuts.bits + cutHeader.bits
    if (bits < (best?.bits ?? none - LEAST_GAIN * lines.length)) best = { bits, width, cuts, header: cutHeader }
  }
  if (best === undefined) return undefined
  const sure = sureCuts(rows, best.cuts, best.width)
  if (sure.filter(Boolean).length * 2 <= rows.length) return undefined
  if (
    leavesLikely(
      header,
      best.header.margin < LEAST_MARGIN ? [] : (best.header.cut ?? []),
      LIKELY_HEADER,
      best.header.margin < LEAST_MARGIN ? best.width - 1 : 0
    )
  )
    return undefined
  return {
    width: best.width,
    lacksCorner: best.header.lacksCorner && best.header.margin >= LEAST_MARGIN,
    rows: [best.header.margin < LEAST_MARGIN ? undefined : best.header.cut, ...sure]
  }
}

/** A line made ready: the bits of each place, cut or not, and the shapes of its stretches, made when asked for. */
interface Line {
  readonly text: string
  readonly points: readonly GluePoint[]
  /** Bits when no place is cut. */
  readonly whole: number
  /** Bits when each place is cut that is more likely so. */
  readonly least: number
  /** Bits more (or fewer, when negative) to cut a place. */
  readonly costs: readonly number[]
  shape(from: number, to: number): CellShape
}

type Cut = readonly number[]
interface Cuts {
  readonly bits: number
  readonly rows: readonly Cut[]
  readonly columns: readonly Column[]
}
interface HeaderCut {
  readonly bits: number
  readonly cut: Cut | undefined
  readonly lacksCorner: boolean
  readonly margin: number
}

const MOST_POINTS = 24

function prepare({ text, points: all }: GluedLine): Line {
  const points = all.length <= MOST_POINTS ? all : strongest(all)
  const shapes = new Map<number, CellShape>()
  return {
    text,
    points,
    whole: points.reduce((sum, { probability }) => sum - Math.log2(1 - probability), 0),
    least: points.reduce((sum, { probability }) => sum - Math.log2(Math.max(probability, 1 - probability)), 0),
    costs: points.map(({ probability }) => Math.log2(1 - probability) - Math.log2(probability)),
    shape(from, to) {
      const key = from * 65536 + to
      const known = shapes.get(key) ?? shapeOf(text.slice(from, to).trim())
      shapes.set(key, known)
      return known
    }
  }
}

function strongest(points: readonly GluePoint[]): readonly GluePoint[] {
  const least = points.map(({ probability }) => probability).sort((a, b) => b - a)[MOST_POINTS - 1] ?? 0
  return points.filter(({ probability }) => probability >= least).slice(0, MOST_POINTS)
}

/** Bits of lines that are no rows. */
function wholeBits(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.whole, 0)
}

/** Cut all rows into as many cells: each as the others suggest, again and again. */
function cutRows(rows: readonly Line[], width: number): Cuts | undefined {
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

function seeRow(row: Line, cut: Cut, columns: readonly Column[]): void {
  for (const [index, column] of columns.entries()) see(column, cellOf(row, cut, index))
}

function forgetRow(row: Line, cut: Cut, columns: readonly Column[]): void {
  for (const [index, column] of columns.entries()) forget(column, cellOf(row, cut, index))
}

function cellOf(row: Line, cut: Cut, index: number): CellShape {
  return row.shape(index === 0 ? 0 : (cut[index - 1] ?? 0), cut[index] ?? row.text.length)
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

/** Cut the header: as wide as the rows, or without its first cell. */
function cutTop(header: Line, width: number): HeaderCut {
  const full = search(header, width, undefined, topBits)
  const short = width > 2 ? search(header, width - 1, undefined, topBits) : undefined
  const fullBits = full === undefined ? Number.POSITIVE_INFINITY : full.bits + 0.5
  const shortBits = short === undefined ? Number.POSITIVE_INFINITY : short.bits + 2.5
  const lacksCorner = shortBits < fullBits
  const best = lacksCorner ? short : full
  const likely = header.points.filter(({ probability }) => probability > 0.5).length
  const odd = {
    bits: header.least + (likely < width - 2 ? 0.5 : likely < width ? 1 : 2.5) * ODD_HEADER,
    cut: undefined,
    lacksCorner: false,
    margin: 0
  }
  if (best === undefined || best.bits > odd.bits) return odd
  const size = lacksCorner ? width - 1 : width
  const others = best.cut.map((at) => search(header, size, at, topBits)?.bits ?? Number.POSITIVE_INFINITY)
  const margin = Math.min(...others, Number.POSITIVE_INFINITY) - best.bits
  return { bits: best.bits + (lacksCorner ? 2.5 : 0.5), cut: best.cut, lacksCorner, margin }
}

/** A letter or two are hardly a cell. */
function tinyBits({ length, type }: CellShape): number {
  return length < 3 && (type === 'label' || type === 'code') ? 2 : 0
}

function topBits(cell: CellShape): number {
  return headerBits(cell) - 3
}

/** The cuts of which no other way is almost as good. */
function sureCuts(rows: readonly Line[], cuts: Cuts, width: number): readonly (Cut | undefined)[] {
  return rows.map((row, index) => {
    const cut = cuts.rows[index]
    if (cut === undefined || cut.length !== width - 1 || cut.some((at) => probabilityAt(row, at) < LEAST_PROBABILITY))
      return undefined
    if (hasJoinedFigures(row, cut) || leavesLikely(row, cut, LIKELY, 0)) return undefined
    forgetRow(row, cut, cuts.columns)
    const own = bestCut(row, cuts.columns)?.bits ?? 0
    const others = cut.map((at) => bestCut(row, cuts.columns, at)?.bits ?? Number.POSITIVE_INFINITY)
    seeRow(row, cut, cuts.columns)
    return Math.min(...others, Number.POSITIVE_INFINITY) - own >= LEAST_MARGIN ? cut : undefined
  })
}

/** Cut a line into `width` cells with the fewest bits, by dynamic programming over its places. */
function search(
  line: Line,
  width: number,
  without: number | undefined,
  cellBits: (shape: CellShape, index: number) => number
): { cut: Cut; bits: number } | undefined {
  const { points, costs, text } = line
  if (points.length < width - 1) return undefined
  const ends = [...points.map(({ at }) => at), text.length]
  let reached: { bits: number; cut: Cut }[] = [{ bits: line.whole, cut: [] }]
  let from: readonly number[] = [0]
  for (let index = 0; index < width; index++) {
    const isLast = index === width - 1
    const next: { bits: number; cut: Cut }[] = []
    const places: number[] = []
    for (const [place, end] of ends.entries()) {
      if (isLast !== (place === points.length) || end === without) continue
      let best: { bits: number; cut: Cut } | undefined
      for (const [at, start] of from.entries()) {
        const before = reached[at]
        if (before === undefined || start >= end) continue
        const bits = before.bits + cellBits(line.shape(start, end), index) + (costs[place] ?? 0)
        if (bits < (best?.bits ?? Number.POSITIVE_INFINITY))
          best = { bits, cut: isLast ? before.cut : [...before.cut, end] }
      }
      if (best === undefined) continue
      next.push(best)
      places.push(end)
    }
    reached = next
    from = places
  }
  return reached[0]
}

/** Whether a cell has figures that are none: `1.161.91.161.12`, `39,4473,237`. */
function hasJoinedFigures(row: Line, cut: Cut): boolean {
  return [0, ...cut].some((from, index) =>
    /(?:\d+\.){4}\d|\d,\d{4,}/.test(row.text.slice(from, cut[index] ?? row.text.length))
  )
}

/** Whether more places than allowed that are likely to part cells are not cut. */
function leavesLikely({ points }: Line, cut: Cut, least: number, allowed: number): boolean {
  return points.filter(({ at, probability }) => probability >= least && !cut.includes(at)).length > allowed
}

function probabilityAt({ points }: Line, at: number): number {
  return points.find((point) => point.at === at)?.probability ?? 0
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
