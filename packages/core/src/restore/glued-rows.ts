import { type Cuts, cutRows, leastMargin, sureCuts } from './glued-columns.ts'
import { contradicts, cutTop, type HeaderCut } from './glued-header.ts'
import { type Cut, type GluedLine, type Line, leavesLikely, prepare } from './glued-lines.ts'

/** How the lines of a table are cut. */
export interface GluedGrid {
  readonly width: number
  readonly lacksCorner: boolean
  /** Where each line is cut, the header first; `undefined` for a row that stays whole. */
  readonly rows: readonly (readonly number[] | undefined)[]
}

const WIDEST = 8
/** Bits by which a width must beat the next best one, and the share of rows that must be sure. */
const LEAST_WIDTH_MARGIN = 3
const LEAST_SURE = 0.5
/** A place at least so likely parts cells. */
const LIKELY = 0.75
/** One row of so many may keep such a place, and of a table that could as well lack the first cell of its header. */
const HIDING = 3
const HIDING_FULL = 5
/** Bits a line that a table must save against lines that are no rows. */
const LEAST_GAIN = 1.5

/**
 * Cut the lines of a table into cells, all lines together.
 *
 * Each way to cut takes bits: for each place, as it is likely or unlikely to part cells, and for each cell, as it looks like the
 * other cells of its column. The width and the cuts that take the fewest bits win. A row where another way to cut is almost as good
 * stays whole; lines of which most would stay whole, which are as well no rows, or of which the first is not sure to be a header, are no
 * table.
 */
export function cutLines(lines: readonly GluedLine[]): GluedGrid | undefined {
  const [header, ...rows] = lines.map(prepare)
  if (header === undefined || rows.length < 2) return undefined
  const none = wholeBits([header, ...rows])
  const limit = Math.min(WIDEST, median(rows.map(({ points }) => points.length)) + 2)
  const tried: Tried[] = []
  for (let width = 2; width <= limit; width++) {
    const cuts = cutRows(rows, width)
    const top = cutTop(header, width)
    const bits = (cuts?.bits ?? 0) + top.bits
    if (cuts !== undefined && bits < none - LEAST_GAIN * lines.length) tried.push({ width, bits, cuts, top })
  }
  const possible = tried
    .sort((a, b) => a.bits - b.bits)
    .filter(({ top, width, cuts }) => !contradicts(header, top, width) && !hidesColumn(rows, cuts.rows, top))
  const best = clearest(possible)
  if (best === undefined) return undefined
  const sure = sureCuts(rows, best.cuts, best.width)
  if (sure.filter(Boolean).length <= rows.length * LEAST_SURE) return undefined
  const { cut, lacksCorner } = best.top
  return { width: best.width, lacksCorner, rows: [cut, ...sure] }
}

/**
 * The width that beats the others, of those with a sure header. One with no such header cannot be the table, and need not be beaten by
 * as much, but if it takes far fewer bits, nothing is clear.
 */
function clearest(tried: readonly Tried[]): Tried | undefined {
  const [best, next] = tried.filter(({ top }) => top.cut !== undefined && top.margin >= leastMargin)
  if (best === undefined || (next?.bits ?? Number.POSITIVE_INFINITY) - best.bits < LEAST_WIDTH_MARGIN) return undefined
  return best.bits - (tried[0]?.bits ?? 0) < LEAST_WIDTH_MARGIN ? best : undefined
}

/** A number of columns, and the best way to cut into as many. */
interface Tried {
  readonly width: number
  readonly bits: number
  readonly cuts: Cuts
  readonly top: HeaderCut
}

/** Whether a place that is rather likely to part cells stays uncut in many rows: there is one more column. */
function hidesColumn(rows: readonly Line[], cuts: readonly Cut[], { lacksCorner }: HeaderCut): boolean {
  const hiding = rows.filter((row, index) => leavesLikely(row, cuts[index] ?? [], LIKELY, 0))
  return hiding.length * (lacksCorner ? HIDING : HIDING_FULL) > rows.length
}

/** Bits of lines that are no rows. */
function wholeBits(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.whole, 0)
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
