import { compareCodeUnits } from '@docfacts/schema'
import type { SortedLines } from './sorted-file.ts'

/** Lines of a list that go, from the beginning of the first to behind the last, and those that come in their place. */
export interface Edit {
  /** What the lines are ordered by. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** Without indentation and comma, in order. */
  readonly lines: readonly string[]
  /** The lines that go. */
  readonly removed: readonly string[]
}

/**
 * Replaces all lines whose key passes the test; they stand together, from the first whose key is not below `from`.
 *
 * @param lines What stands there from now on; nothing to take them away.
 */
export function editLines(
  list: SortedLines,
  from: string,
  lines: readonly string[],
  isMeant: (key: string) => boolean = (key) => key === from
): Edit {
  const start = list.lowerBound(from)
  const removed: string[] = []
  let end = start
  while (end < list.end && isMeant(list.keyAt(end))) {
    const { text, next } = list.lineAt(end)
    removed.push(text)
    end = next
  }
  return { key: from, start, end, lines, removed }
}

/** The edits that change something, in the order of their places. */
export function orderEdits(edits: readonly Edit[]): Edit[] {
  const real = edits.filter(
    ({ lines, removed }) => lines.length !== removed.length || lines.some((line, index) => line !== removed[index])
  )
  return real.sort((a, b) => a.start - b.start || a.end - b.end || compareCodeUnits(a.key, b.key))
}
