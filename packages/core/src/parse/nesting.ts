import type { Line } from './lines.ts'

/** The containers that a line of a document stands in, as far as columns tell. */
export interface Nesting {
  /** Column of the text of the innermost item, 0 outside of lists. */
  readonly column: number
  /** Column of its marker, or -1. */
  readonly item: number
  readonly quotes: number
  /** Whether the line closes a container. */
  readonly closes: boolean
}

/** Where a document starts. */
export const outside: Nesting = { column: 0, item: -1, quotes: 0, closes: false }

/** The containers of the next line that is not blank. Items side by side close nothing that would be dear. */
export function nest(before: Nesting, { start, content, item, quotes }: Line, isBehindBlank: boolean): Nesting {
  const column = content - start
  const leavesQuote = quotes < before.quotes || (quotes > 0 && (isBehindBlank || quotes !== before.quotes))
  if (item >= 0) return { column, item, quotes, closes: leavesQuote || item < before.item }
  if (column < before.column) return { column: 0, item: -1, quotes, closes: true }
  return { column: before.column, item: before.item, quotes, closes: leavesQuote }
}
