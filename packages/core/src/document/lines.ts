import type { Point, Position } from 'unist'

/** A stretch of the source: 0-based UTF-16 offsets, the end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Turns offsets of one source text into points. */
export interface Lines {
  /** Line and column 1-based, offset 0-based (unist). */
  point(offset: number): Point
  position(span: Span): Position
}

/**
 * Index the line endings of a text (`\n`, `\r\n` and `\r`, as in CommonMark), so that a point is found by binary search:
 * `vfile-location` looks through all lines for each point, which is quadratic in a long document.
 */
export function createLines(source: string): Lines {
  const starts = lineStarts(source)
  const point = (offset: number): Point => {
    const line = lastAtMost(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  }
  return { point, position: ({ start, end }) => ({ start: point(start), end: point(end) }) }
}

function lineStarts(source: string): readonly number[] {
  const starts = [0]
  if (source.includes('\r')) {
    for (const ending of source.matchAll(/\r\n?|\n/g)) starts.push(ending.index + ending[0].length)
    return starts
  }
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lastAtMost(sorted: readonly number[], wanted: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
