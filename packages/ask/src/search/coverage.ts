import type { SearchData } from './data.ts'
import { flags } from './flags.ts'
import type { HitReader, Hits } from './hits.ts'
import { at } from './lists.ts'
import { rootOf } from './roots.ts'
import type { Term } from './terms.ts'

/** What the asked words are worth, and which of them a unit and its surroundings have. */
export interface Reading {
  readonly data: SearchData
  readonly terms: readonly Term[]
  /** Weight of each term: its rarity, less where its spelling was corrected. */
  readonly weights: Float64Array
  /** Weight of all terms, none corrected. */
  readonly total: number
  readonly hits: HitReader
}

/** Weight of the asked words by how much of each there is, as a share of all. */
export function covered({ weights, total }: Reading, strength: Float32Array): number {
  let sum = 0
  for (let term = 0; term < weights.length; term++) sum += at(weights, term) * at(strength, term)
  return sum / total
}

/** What a unit and what stands around it have of the asked words. */
export interface Surroundings {
  readonly unit: number
  readonly own: Hits
  /** Of the unit before in its passage, if there is one. */
  readonly before: Float32Array | undefined
  readonly passage: Float32Array
  readonly heading: Float32Array
  readonly title: Float32Array
}

/** Reads a unit and what stands around it. */
export function lookAround({ data, hits }: Reading, unit: number): Surroundings {
  const passage = at(data.units.passage, unit)
  const before = unitBefore(data, unit)
  return {
    unit,
    own: hits.unit(unit),
    before: before < 0 ? undefined : hits.unit(before).strength,
    passage: hits.passage(passage),
    heading: hits.heading(passage),
    title: hits.title(at(data.units.document, unit))
  }
}

/** What a word counts for that stands not in a unit but in the sentence before, or in its headings or title. */
const beside = { before: 0.9, name: 0.7 }

/** From which strength a word counts as there; one that only says about the same, of a word that is known, counts for less. */
const there = 0.4

/** What a word counts for where it matters whether it is there. */
function standsFor(strength: number): number {
  return strength < there ? strength / there : 1
}

/** Weight of the asked words with the headings, the title and the unit before; here a word is there or not. */
export function wideCoverage({ weights, total }: Reading, { own, before, heading, title }: Surroundings): number {
  let sum = 0
  for (let term = 0; term < weights.length; term++) {
    const near = before === undefined ? 0 : beside.before * standsFor(at(before, term))
    const names = beside.name * standsFor(Math.max(at(heading, term), at(title, term)))
    sum += at(weights, term) * Math.max(standsFor(at(own.strength, term)), near, names)
  }
  return sum / total
}

/** The unit before one in its passage that neither is inside the other, −1 for none. */
function unitBefore({ units }: SearchData, unit: number): number {
  const first = at(units.passageStart, at(units.passage, unit))
  let outer = unit
  while (outer > first && isInside(units, outer)) outer--
  let before = outer - 1
  while (before > first && isInside(units, before)) before--
  return before < first ? -1 : before
}

function isInside({ flags: masks }: SearchData['units'], unit: number): boolean {
  return (at(masks, unit) & flags.inside) !== 0
}

/** Weight of the asked words of which a unit only has a relative, by how alike both begin, as a share of all. */
export function kinCoverage({ data, terms, weights, total }: Reading, { unit, own }: Surroundings): number {
  const { starts, values } = data.units.words
  const roots = data.roots()
  const end = at(starts, unit + 1)
  let sum = 0
  for (let term = 0; term < terms.length; term++) {
    const has = standsFor(at(own.strength, term))
    if (has === 1) continue
    const { word, stem } = terms[term] as Term
    const root = rootOf(word)
    let best = 0
    for (let place = at(starts, unit); place < end; place++) {
      const other = at(values, place)
      if (roots[other] !== root) continue
      best = Math.max(best, likeness(word, stem.length, data.terms[other] as string))
    }
    sum += at(weights, term) * Math.max(0, best - has)
  }
  return sum / total
}

/** Least share of the longer of two stems that relatives have in common. */
const leastAlike = 0.7

/** `emigrated`, `emigration` → 0.8: share of the longer stem that both begin with. */
function likeness(word: string, stemLength: number, stem: string): number {
  let alike = 0
  while (alike < stem.length && word.charCodeAt(alike) === stem.charCodeAt(alike)) alike++
  const share = alike / Math.max(stemLength, stem.length)
  return share >= leastAlike ? share : 0
}

/** Names that only the rest of the passage has count for less; a question without names loses nothing. */
export function nameCoverage({ terms }: Reading, { own, passage, heading, title }: Surroundings): number {
  let sum = 0
  let count = 0
  for (let term = 0; term < terms.length; term++) {
    if (terms[term]?.name !== true) continue
    count++
    if (at(own.strength, term) > 0) sum += 1
    else if (at(heading, term) > 0) sum += 0.85
    else if (at(title, term) > 0 || at(passage, term) > 0) sum += 0.7
  }
  return count === 0 ? 1 : sum / count
}

/** Most weight of asked words that stand together, less the more other words stand between them, as a share of all. */
export function density({ terms, total }: Reading, { spots, strength }: Hits): number {
  let best = 0
  const most = terms.length
  const own = terms.map(({ idf }, place) => idf * standsFor(at(strength, place)))
  const weight = own.reduce((sum, idf) => sum + idf, 0)
  const seen = new Int32Array(most)
  for (let first = 0; first < spots.length; first += 2) {
    let sum = 0
    let count = 0
    for (let last = first; last < spots.length; last += 2) {
      const apart = at(spots, last) - at(spots, first) + 1 - most
      // Not even all of them would be worth as much, so far apart.
      if (weight * most <= best * (most + strangers * apart)) break
      const term = at(spots, last + 1)
      if (seen[term] === first + 1) continue
      seen[term] = first + 1
      count++
      sum += own[term] as number
      const between = at(spots, last) - at(spots, first) + 1 - count
      best = Math.max(best, (sum * count) / (count + strangers * between))
    }
  }
  return best / total
}

/** What a word between asked ones counts for against them. */
const strangers = 0.25

/** Weight of the names that a unit lacks and others of its passage have, less the further off they stand, as a share of all. */
export function namesAround({ data, terms, hits, total }: Reading, { unit, own, passage }: Surroundings): number {
  const { passageStart, passage: passageOf } = data.units
  const end = at(passageStart, at(passageOf, unit) + 1)
  let sum = 0
  for (const [index, term] of terms.entries()) {
    if (!term.name || at(own.strength, index) > 0 || at(passage, index) === 0) continue
    let best = 0
    for (let other = at(passageStart, at(passageOf, unit)); other < end; other++) {
      const strength = at(hits.unit(other).strength, index)
      if (strength > 0) best = Math.max(best, strength * fading ** (other < unit ? unit - other : (other - unit) * 1.6))
    }
    sum += term.idf * best
  }
  return sum / total
}

const fading = 0.8
