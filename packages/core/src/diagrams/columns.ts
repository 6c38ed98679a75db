import type { DrawnLine } from './drawing.ts'
import { barsOf } from './marks.ts'

/** A stretch of a line that belongs together: a box, a few side by side, or words. */
interface Chunk {
  readonly start: number
  readonly end: number
}

/** One of the diagrams that stand side by side. */
interface Column extends Chunk {
  readonly lines: readonly DrawnLine[]
}

/**
 * Part diagrams that stand side by side, however far their borders drift.
 *
 * Boxes and rules that lie over each other make one column; a gap of three spaces or more that no line bridges parts two.
 * Words without a border go to the column below or above them; those that lie over several belong to none.
 */
export function splitColumns(lines: readonly DrawnLine[]): readonly (readonly DrawnLine[])[] {
  const chunks = lines.map(({ text }) => chunksOf(text))
  const ranges = joinOverlapping(lines.flatMap(({ text }, index) => (isDrawn(text) ? (chunks[index] ?? []) : [])))
  const columns = ranges.map((range) => columnAt(range, lines, chunks, ranges))
  return columns.map((column) => column.lines)
}

function columnAt(
  range: Chunk,
  lines: readonly DrawnLine[],
  chunks: readonly (readonly Chunk[])[],
  ranges: readonly Chunk[]
): Column {
  const own: DrawnLine[] = []
  for (const [index, { text, offset }] of lines.entries()) {
    const inside = (chunks[index] ?? []).filter((chunk) => overlaps(chunk, range) && !isShared(chunk, ranges))
    const [first, last] = [inside[0], inside.at(-1)]
    if (first === undefined || last === undefined) own.push({ text: '', offset })
    else own.push({ text: text.slice(first.start, last.end), offset: offset + first.start })
  }
  return { ...range, lines: own }
}

function isShared(chunk: Chunk, ranges: readonly Chunk[]): boolean {
  return ranges.filter((range) => overlaps(chunk, range)).length > 1
}

function overlaps(a: Chunk, b: Chunk): boolean {
  return a.start < b.end && b.start < a.end
}

function isDrawn(text: string): boolean {
  return barsOf(text).length > 1 || /[┌└├╔╚╠╭╰┏┗┣]|\+-{2,}/.test(text)
}

function joinOverlapping(chunks: readonly Chunk[]): readonly Chunk[] {
  const joined: Chunk[] = []
  for (const chunk of chunks.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && chunk.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, chunk.end) }
    else joined.push(chunk)
  }
  return joined
}

/** The chunks of a line: what stands between the borders of a box is one with them. */
function chunksOf(text: string): readonly Chunk[] {
  const solid = boxesOf(text)
  const words = [...text.matchAll(/\S+(?: {1,2}\S+)*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length
  }))
  const merged: Chunk[] = []
  for (const chunk of [...solid, ...words].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last !== undefined && chunk.start - last.end <= 2)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, chunk.end) }
    else merged.push(chunk)
  }
  return merged
}

/** From border to border: in pairs, or as one where their number is odd. */
function boxesOf(text: string): readonly Chunk[] {
  const bars = barsOf(text)
  const [first, last] = [bars[0], bars.at(-1)]
  if (first === undefined || last === undefined || bars.length < 2) return []
  if (bars.length % 2 === 1) return [{ start: first, end: last + 1 }]
  const boxes: Chunk[] = []
  for (let index = 0; index + 1 < bars.length; index += 2)
    boxes.push({ start: bars[index] ?? 0, end: (bars[index + 1] ?? 0) + 1 })
  return boxes
}
