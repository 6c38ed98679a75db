import type { SearchData } from '../search/data.ts'
import { at } from '../search/lists.ts'

/**
 * The term of the index that a misspelt word most likely means, or `undefined`.
 *
 * Words of five letters and more may be one edit away, of eight and more two; the first letter must agree. An edit is a
 * letter too many, missing, wrong, or two that changed places. Words with digits are names and are left alone.
 */
export function correct(data: SearchData, stem: string): number | undefined {
  if (stem.length < shortest || /\d/.test(stem)) return undefined
  const allowed = stem.length >= long ? 2 : 1
  let best: number | undefined
  let least = allowed + 1
  for (const term of data.buckets().get(stem.slice(0, 1)) ?? []) {
    const other = data.terms[term] as string
    if (Math.abs(other.length - stem.length) > Math.min(allowed, least) || other.length < shortest - 1) continue
    const distance = editDistance(stem, other, least - 1)
    if (distance >= least) continue
    best = term
    least = distance
  }
  return best
}

const shortest = 5
const long = 8

/** Edits between two words, counting swapped neighbours once; `limit + 1` where there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(before, column - 2) + 1)
      }
      next.push(cost)
    }
    before = last
    last = next
  }
  return Math.min(at(last, b.length), limit + 1)
}
