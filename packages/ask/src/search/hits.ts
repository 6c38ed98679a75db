import { onceEach } from '../once.ts'
import type { Lists, SearchData } from './data.ts'
import { at } from './lists.ts'
import type { Term } from './terms.ts'

/** Which asked words some words have. */
export interface Hits {
  /** For each term the weight of its best form that is there, 0 for none. */
  readonly strength: Float32Array
  /** For each term its least distance from the term before it, in words; `Infinity` where one is missing. */
  readonly gap: Float32Array
}

/** Reads the asked words off units, headings and titles, each once a question. */
export interface HitReader {
  unit(unit: number): Hits
  /** The best of all units of a passage, for each term. */
  passage(passage: number): Float32Array
  heading(passage: number): Float32Array
  title(document: number): Float32Array
}

/** A form of an asked word: the place of its term, and its weight. */
interface Asked {
  readonly term: number
  readonly weight: number
}

/** A reader for the terms of one question. */
export function createHitReader({ units, headings, titles }: SearchData, terms: readonly Term[]): HitReader {
  const asked = askedForms(terms)
  const unit = onceEach((index: number) => readHits(units.words, index, asked, terms.length))
  return {
    unit,
    passage: onceEach((index) => {
      const best = new Float32Array(terms.length)
      for (let one = at(units.passageStart, index); one < at(units.passageStart, index + 1); one++) {
        const { strength } = unit(one)
        for (let term = 0; term < best.length; term++) {
          if ((strength[term] as number) > (best[term] as number)) best[term] = strength[term] as number
        }
      }
      return best
    }),
    heading: onceEach((index) => readHits(headings, index, asked, terms.length).strength),
    title: onceEach((index) => readHits(titles, index, asked, terms.length).strength)
  }
}

function askedForms(terms: readonly Term[]): ReadonlyMap<number, readonly Asked[]> {
  const asked = new Map<number, Asked[]>()
  for (const [term, { forms }] of terms.entries()) {
    for (const { id, weight } of forms) {
      const known = asked.get(id)
      if (known === undefined) asked.set(id, [{ term, weight }])
      else known.push({ term, weight })
    }
  }
  return asked
}

function readHits(
  { starts, values }: Lists,
  index: number,
  asked: ReadonlyMap<number, readonly Asked[]>,
  terms: number
): Hits {
  const strength = new Float32Array(terms)
  const gap = new Float32Array(terms).fill(Number.POSITIVE_INFINITY)
  const last = new Float64Array(terms).fill(Number.NEGATIVE_INFINITY)
  const end = starts[index + 1] as number
  for (let place = starts[index] as number; place < end; place++) {
    const found = asked.get(values[place] as number)
    if (found === undefined) continue
    for (const { term, weight } of found) {
      if (weight > (strength[term] as number)) strength[term] = weight
      last[term] = place
      approach(gap, last, term, term - 1)
      approach(gap, last, term + 1, term)
    }
  }
  return { strength, gap }
}

/** Notes how near a term now stands to the one before it. */
function approach(gap: Float32Array, last: Float64Array, term: number, before: number): void {
  if (before < 0 || term >= gap.length) return
  const distance = Math.abs((last[term] as number) - (last[before] as number))
  if (distance > 0 && distance < (gap[term] as number)) gap[term] = distance
}
