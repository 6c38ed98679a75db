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
export function invert(lists: Lists, terms: number): Postings {
  const last = new Int32Array(terms).fill(-1)
  const starts = new Uint32Array(terms + 1)
  forEachValue(lists, (term, list) => {
    if (last[term] === list) return
    last[term] = list
    starts[term + 1] = at(starts, term + 1) + 1
  })
  for (let term = 0; term < terms; term++) starts[term + 1] = at(starts, term + 1) + at(starts, term)
  const values = new Uint32Array(at(starts, terms))
  const counts = new Uint8Array(values.length)
  const next = starts.slice()
  last.fill(-1)
  forEachValue(lists, (term, list) => {
    const place = at(next, term)
    if (last[term] === list) {
      if (at(counts, place - 1) < 255) counts[place - 1] = at(counts, place - 1) + 1
      return
    }
    last[term] = list
    values[place] = list
    counts[place] = 1
    next[term] = place + 1
  })
  return { starts, values, counts }
}

/** An entry that is known to be there. */
export function at(array: ArrayLike<number>, index: number): number {
  return array[index] as number
}

function forEachValue(lists: Lists, visit: (value: number, list: number) => void): void {
  const count = lists.starts.length - 1
  for (let list = 0; list < count; list++) {
    const end = at(lists.starts, list + 1)
    for (let place = at(lists.starts, list); place < end; place++) visit(at(lists.values, place), list)
  }
}
