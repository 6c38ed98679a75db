import { type CellShape, shapeOf } from './cell-shape.ts'
import type { GluePoint } from './glue-points.ts'

/** A line with the places where it may be cut. */
export interface GluedLine {
  readonly text: string
  readonly points: readonly GluePoint[]
}

/** Where a line is cut: the index of the first character behind each place. */
export type Cut = readonly number[]

/** A line made ready: the bits of each place, cut or not, and the shapes of its stretches, made when asked for. */
export interface Line {
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

/** How many places of a line are tried, the likeliest. */
const MOST_POINTS = 24

/** Make a line ready to be cut. */
export function prepare({ text, points: all }: GluedLine): Line {
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

/** Cut a line into `width` cells with the fewest bits, by dynamic programming over its places. */
export function search(
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

/** How likely a place parts cells. */
export function probabilityAt({ points }: Line, at: number): number {
  return points.find((point) => point.at === at)?.probability ?? 0
}

/** Whether more places than allowed that are likely to part cells are not cut. */
export function leavesLikely({ points }: Line, cut: Cut, least: number, allowed: number): boolean {
  return points.filter(({ at, probability }) => probability >= least && !cut.includes(at)).length > allowed
}

/** Whether a cell has figures that are none: `1.161.91.161.12`, `39,4473,237`. */
export function hasJoinedFigures(row: Line, cut: Cut): boolean {
  return [0, ...cut].some((from, index) =>
    /(?:\d+\.){4}\d|\d,\d{4,}/.test(row.text.slice(from, cut[index] ?? row.text.length))
  )
}
