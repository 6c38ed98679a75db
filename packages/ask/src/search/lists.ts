import type { Lists, Postings } from './data.ts'

/** Joins lists into one block. */
export function packLists(lists: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(lists.length + 1)
  let total = 0
  for (const [index, list] of lists.entries()) {
    total += list.length
    starts[index + 1] = total
  }
  const values = new Uint32Array(total)
  for (const [index, list] of lists.entries()) values.set(list, starts[index])
  return { starts, values }
}

/** Turns "words of each thing" into "things of each word", each thing once, with counts (at most 255). */
export function invert({ starts, values }: Lists, terms: number): Postings {
  const ends = countLists(starts, values, terms)
  const things = new Uint32Array(at(ends, terms))
  const counts = new Uint8Array(things.length)
  const next = ends.slice()
  const last = new Int32Array(terms).fill(-1)
  for (let list = 0; list < starts.length - 1; list++) {
    const end = at(starts, list + 1)
    for (let place = at(starts, list); place < end; place++) {
      const term = at(values, place)
      const free = at(next, term)
      if (last[term] === list) {
        if (at(counts, free - 1) < 255) counts[free - 1] = at(counts, free - 1) + 1
      } else {
        last[term] = list
        things[free] = list
        counts[free] = 1
        next[term] = free + 1
      }
    }
  }
  return { starts: ends, values: things, counts }
}

/** Where the things of each term will begin, and how many there are in all. */
function countLists(starts: Uint32Array, values: Uint32Array, terms: number): Uint32Array {
  const ends = new Uint32Array(terms + 1)
  const last = new Int32Array(terms).fill(-1)
  for (let list = 0; list < starts.length - 1; list++) {
    const end = at(starts, list + 1)
    for (let place = at(starts, list); place < end; place++) {
      const term = at(values, place)
      if (last[term] === list) continue
      last[term] = list
      ends[term + 1] = at(ends, term + 1) + 1
    }
  }
  for (let term = 0; term < terms; term++) ends[term + 1] = at(ends, term + 1) + at(ends, term)
  return ends
}

/** An entry that is known to be there. */
export function at(array: ArrayLike<number>, index: number): number {
  return array[index] as number
}

/** One of some lists. */
export function listAt({ starts, values }: Lists, index: number): Uint32Array {
  return values.subarray(starts[index], starts[index + 1])
}

/** Whether one of some lists has any of some numbers. */
export function hasAny({ starts, values }: Lists, index: number, wanted: ReadonlySet<number>): boolean {
  const end = at(starts, index + 1)
  for (let place = at(starts, index); place < end; place++) if (wanted.has(at(values, place))) return true
  return false
}

/** Where a number stands, or the first above it, among ascending ones from one place to before another. */
export function placeOf(values: ArrayLike<number>, wanted: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(values, middle) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
