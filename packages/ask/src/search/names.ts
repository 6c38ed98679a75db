import type { Lists } from './data.ts'
import { at } from './lists.ts'

/** Spellings of entities and aspects as runs of terms, and the marker that each stands for. */
export interface Names {
  readonly spellings: Lists
  /** For each spelling, the term of its marker. */
  readonly markers: Uint32Array
}

/** Looks for names in a run of terms. */
export type NameFinder = (words: ArrayLike<number>) => Mention[]

/** A name found: from `start` up to, not including, `end`; more markers than one where the name is ambiguous. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly markers: readonly number[]
}

/** Finds the longest names from left to right, none inside another. */
export function nameFinder({ spellings, markers }: Names): NameFinder {
  const byFirst = new Map<number, number[]>()
  for (let name = 0; name < markers.length; name++) {
    const start = at(spellings.starts, name)
    if (start === at(spellings.starts, name + 1)) continue
    const first = at(spellings.values, start)
    const others = byFirst.get(first)
    if (others === undefined) byFirst.set(first, [name])
    else others.push(name)
  }
  return (words) => findMentions({ spellings, markers }, byFirst, words)
}

function findMentions(names: Names, byFirst: ReadonlyMap<number, number[]>, words: ArrayLike<number>): Mention[] {
  const found: Mention[] = []
  let place = 0
  while (place < words.length) {
    const mention = longest(names, byFirst.get(at(words, place)) ?? [], words, place)
    if (mention !== undefined) found.push(mention)
    place = mention?.end ?? place + 1
  }
  return found
}

function longest(
  names: Names,
  candidates: readonly number[],
  words: ArrayLike<number>,
  place: number
): Mention | undefined {
  let length = 0
  let markers: number[] = []
  for (const name of candidates) {
    const fits = matchLength(names.spellings, name, words, place)
    if (fits === 0 || fits < length) continue
    if (fits > length) markers = []
    length = fits
    const marker = at(names.markers, name)
    if (!markers.includes(marker)) markers.push(marker)
  }
  return length === 0 ? undefined : { start: place, end: place + length, markers }
}

function matchLength({ starts, values }: Lists, name: number, words: ArrayLike<number>, place: number): number {
  const start = at(starts, name)
  const length = at(starts, name + 1) - start
  if (place + length > words.length) return 0
  for (let index = 0; index < length; index++) if (at(values, start + index) !== at(words, place + index)) return 0
  return length
}
