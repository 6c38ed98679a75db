import type { CellShape } from './cell-shape.ts'
import { headerBits } from './description.ts'
import { leastMargin } from './glued-columns.ts'
import { type Cut, type Line, leavesLikely, search } from './glued-lines.ts'

/** Bits for a header that cannot be cut into as many cells. */
const ODD_HEADER = 6
/** A place more likely than this must be cut, or the table is of another width. */
const LIKELY = 0.6

/** A place at least so likely parts cells that look odd for a header. */
const AGREED = 0.5

/** How a header is cut. */
export interface HeaderCut {
  readonly bits: number
  readonly cut: Cut | undefined
  readonly lacksCorner: boolean
  readonly margin: number
}

/** Cut the header: as wide as the rows, or without its first cell. */
export function cutTop(header: Line, width: number): HeaderCut {
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
  if (best === undefined || (best.bits > odd.bits && !isAgreed(header, best.cut))) return odd
  const size = lacksCorner ? width - 1 : width
  const others = best.cut.map((at) => search(header, size, at, topBits)?.bits ?? Number.POSITIVE_INFINITY)
  const margin = Math.min(...others, Number.POSITIVE_INFINITY) - best.bits
  return { bits: best.bits + (lacksCorner ? 2.5 : 0.5), cut: best.cut, lacksCorner, margin }
}

/** Whether the cuts are all the places that are likely, so that only the look of the cells speaks against them. */
function isAgreed({ points }: Line, cut: Cut): boolean {
  const likely = points.filter(({ probability }) => probability >= AGREED)
  return likely.length > 0 && likely.length === cut.length && likely.every(({ at }) => cut.includes(at))
}

/** Whether a header is surely as wide as another table than the one of that width. */
export function contradicts(header: Line, { cut, margin }: HeaderCut, width: number): boolean {
  const isSure = cut !== undefined && margin >= leastMargin
  return leavesLikely(header, isSure ? cut : [], LIKELY, isSure ? 0 : width - 1)
}

function topBits(cell: CellShape): number {
  return headerBits(cell) - 3
}
