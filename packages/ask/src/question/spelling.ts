import type { SearchData } from '../search/data.ts'
import { at } from '../search/lists.ts'
import { letters } from './words.ts'

/**
 * The term of the index that a misspelt word most likely means, or `undefined`.
 *
 * Words of five letters and more may be one edit away, of eight and more two, of six and more also two where the third
 * letter is right and letters are missing: `sourdoh`. The first letter must agree. An edit is a letter too many, missing,
 * wrong, or two that changed places. Words with digits are names and are left alone.
 */
export function correct(data: SearchData, stem: string, word: string = stem): number | undefined {
  if (word.length < shortest || stem.length < shortest - 1 || /\d/.test(stem)) return undefined
  let best: number | undefined
  let least = 3
  for (const term of data.buckets().get(stem.slice(0, 1)) ?? []) {
    const other = data.terms[term] as string
    const lacks = stem.length >= middle && other.length > stem.length && other.startsWith(stem.slice(0, begun))
    const allowed = lacks || stem.length >= long ? 2 : 1
    if (Math.abs(other.length - stem.length) > Math.min(allowed, least) || other.length < shortest - 1) continue
    // `watt` is no misspelt `want`: in short words letters are left out, doubled or swapped.
    if (stem.length < middle && other.length === stem.length && letters(other) !== letters(stem)) continue
    const distance = editDistance(stem, other, Math.min(allowed, least - 1))
    if (distance > allowed || distance >= least) continue
    best = term
    least = distance
  }
  return best
}

const shortest = 5
const middle = 6
const long = 8

/** Letters that must be right where two of a shorter word are missing. */
const begun = 3

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
