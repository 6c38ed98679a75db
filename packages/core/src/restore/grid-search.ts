import { type CellShape, isProse } from './cell-shape.ts'
import { bitsIn, createColumn, headerBits, labelBits } from './description.ts'
import { createOpenings, openingBits } from './openings.ts'

/** Where a table stands among cells that follow each other. */
export interface FoundGrid {
  readonly start: number
  readonly end: number
  readonly width: number
  /** Whether the first cell of the header is not there. */
  readonly lacksCorner: boolean
}

const WIDEST = 8
/** How many beginnings, and how many ends on either side, are tried. */
const MOST_EDGES = 6
/** How many cells are looked at together. */
export const windowSize = 400
/** Bits for a block outside of the table: few for prose, many for what is short and stands alone. */
const PROSE = 3
const OTHER = 12

/** Bits by which a width must beat every other. */
const LEAST_MARGIN = 1
/** Bits for each number of columns: three are usual, eight hardly. */
const USUAL: readonly number[] = [0, 0, 2, 1.3, 2.1, 4, 5, 5.5, 6]
/** Bits for a text that is a label here and a value there. */
const MISPLACED = 6

/**
 * Find the first table among the texts of blocks: the one that makes their shapes shortest to describe.
 *
 * Cells of one column look alike, so that each tells what to expect of the next below it. The width, beginning and end are
 * those with which all cells together take the fewest bits. A table of which the cells hardly look alike is none.
 */
export function findGrid(all: readonly CellShape[]): FoundGrid | undefined {
  const cells = all.slice(0, windowSize)
  const outside = outsideBits(cells)
  const ends = new Set(edges(cells, 'end'))
  let best: { grid: FoundGrid; bits: number; own: number } | undefined
  const least = new Map<number, number>()
  for (const start of edges(cells, 'start'))
    for (const lacksCorner of [false, true])
      for (let width = lacksCorner ? 3 : 2; width <= WIDEST; width++)
        for (const { end, bits: own } of tables(cells, start, width, lacksCorner)) {
          if (!ends.has(end)) continue
          const bits = (outside[start] ?? 0) + own + (outside[cells.length] ?? 0) - (outside[end] ?? 0)
          const shape = width * 2 + (lacksCorner ? 1 : 0)
          least.set(shape, Math.min(bits, least.get(shape) ?? Number.POSITIVE_INFINITY))
          if (bits < (best?.bits ?? outside[cells.length] ?? 0))
            best = { grid: { start, end, width, lacksCorner }, bits, own }
        }
  if (best === undefined) return undefined
  const count = best.grid.end - best.grid.start
  const own = best.grid.width * 2 + (best.grid.lacksCorner ? 1 : 0)
  const next = Math.min(...[...least].map(([shape, bits]) => (shape === own ? Number.POSITIVE_INFINITY : bits)))
  if (next - best.bits < LEAST_MARGIN) return undefined
  return best.own / count < mostBits(count) ? best.grid : undefined
}

/** Bits a cell that a table may take: the fewer cells, the more alike they must be. */
function mostBits(count: number): number {
  return count < 9 ? 7.35 : count < 13 ? 7.85 : 8.75
}

/** Bits of the blocks before each index, as no part of a table. */
function outsideBits(cells: readonly CellShape[]): readonly number[] {
  const sums = [0]
  for (const cell of cells) sums.push((sums.at(-1) ?? 0) + (isProse(cell) ? PROSE : OTHER))
  return sums
}

/** Where a table can start or end: at the borders, and between prose and what is none. */
function edges(cells: readonly CellShape[], side: 'start' | 'end'): readonly number[] {
  const found: number[] = []
  for (let index = 1; index < cells.length; index++) {
    const before = cells[index - 1]
    const behind = cells[index]
    if (before === undefined || behind === undefined) continue
    if (side === 'start' ? isProse(before) && !isProse(behind) : isProse(behind)) found.push(index)
  }
  if (side === 'start') return [0, ...found.slice(0, MOST_EDGES)]
  return [...found.slice(0, MOST_EDGES), ...found.slice(MOST_EDGES).slice(-MOST_EDGES), cells.length]
}

/** Each table of three rows or more that starts there, with the bits to describe it. */
function* tables(
  cells: readonly CellShape[],
  start: number,
  width: number,
  lacksCorner: boolean
): Iterable<{ end: number; bits: number }> {
  const values = createColumn()
  const columns = Array.from({ length: width }, (_, column) => createColumn(column === 0 ? undefined : values))
  const openings = createOpenings(width)
  const labels = new Set<string>()
  const from = lacksCorner ? 1 : 0
  let bits = 3 + from * 3 + (USUAL[width] ?? 0)
  for (let index = start; index < cells.length; index++) {
    const cell = cells[index]
    const at = index - start + from
    const column = columns[at % width]
    if (cell === undefined || column === undefined) return
    const isLabel = at < width || at % width === 0
    if (isLabel ? labels.has(cell.text) || values.texts.has(cell.text) : labels.has(cell.text)) bits += MISPLACED
    if (isLabel) labels.add(cell.text)
    bits += at < width ? headerBits(cell) : isLabel ? labelBits(column, cell) : bitsIn(column, cell)
    if (at >= width) bits += openingBits(openings, at % width, cell)
    if (bits === Number.POSITIVE_INFINITY) return
    if ((at + 1) % width === 0 && at + 1 >= 3 * width) yield { end: index + 1, bits }
  }
}
