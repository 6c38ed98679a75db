import { readWhole } from '../cache/file-packs.ts'

/** Bytes that are read around a place that is looked at. */
const windowBytes = 4096

/** Lines that are remembered of one list, those that most searches come by. */
const mostHalves = 4096

/** A list in a serialised factbook on the disk: lines ordered by a key, found by halving, never read whole. */
export interface SortedLines {
  /** Where its first line begins. */
  readonly start: number
  /** Where the line behind its last one begins. */
  readonly end: number
  /** Where the first line begins whose key is not below `key`; `end` when there is none. */
  lowerBound(key: string): number
  /** The line that begins at a place, without indentation and comma, and where the next one begins. */
  lineAt(place: number): { readonly text: string; readonly next: number }
  /** The key of the line that begins at a place. */
  keyAt(place: number): string
}

/** What a line is ordered by. */
export interface LineKeys {
  /** Finds the key, as its first group, in the beginning of a line. */
  readonly pattern: RegExp
}

/** Opens a list between two places of a file. */
export function openSortedLines(file: number, start: number, end: number, { pattern }: LineKeys): SortedLines {
  function keyAt(place: number): string {
    for (let length = windowBytes; ; length *= 8) {
      const text = readWhole(file, place, Math.min(length, end - place)).toString('utf8')
      const match = pattern.exec(text)
      if (match !== null) return match[1] ?? ''
      if (length >= end - place) throw new RangeError(`Unexpected line without a key at byte ${place}`)
    }
  }

  function nextLine(place: number): number {
    for (let from = place; from < end; from += windowBytes) {
      const found = readWhole(file, from, Math.min(windowBytes, end - from)).indexOf(10)
      if (found >= 0) return from + found + 1
    }
    return end
  }

  function lineStart(place: number): number {
    for (let to = place; to > start; to -= windowBytes) {
      const from = Math.max(start, to - windowBytes)
      const found = readWhole(file, from, to - from).lastIndexOf(10)
      if (found >= 0) return from + found + 1
    }
    return start
  }

  const halves = new Map<number, { line: number; key: string }>()
  /** The line in the middle: searches for many keys begin with the same ones. */
  function halfway(low: number, high: number): { line: number; key: string } {
    const middle = Math.floor((low + high) / 2)
    const known = halves.get(middle)
    if (known !== undefined) return known
    const line = lineStart(middle)
    // Through UTF-8 and back: a slice would keep the whole window.
    const found = { line, key: Buffer.from(keyAt(line)).toString() }
    if (halves.size < mostHalves) halves.set(middle, found)
    return found
  }

  return {
    start,
    end,
    keyAt,
    lineAt(place) {
      const next = nextLine(place)
      const text = readWhole(file, place, next - place)
        .toString('utf8')
        .trim()
      return { text: text.endsWith(',') ? text.slice(0, -1) : text, next }
    },
    lowerBound(key) {
      let low = start
      let high = end
      while (low < high) {
        const { line, key: found } = halfway(low, high)
        if (found < key) low = nextLine(line)
        else high = line
      }
      return low
    }
  }
}
