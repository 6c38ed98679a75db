import { onceEach } from '../once.ts'
import type { Lists, SearchData } from './data.ts'
import { at } from './lists.ts'
import type { Term } from './terms.ts'

/** Which asked words some words have. */
export interface Hits {
  /** For each term the weight of its best form that is there, 0 for none. */
  readonly strength: Float32Array
  /** The places of asked words, ascending, each with its term behind it. */
  readonly spots: readonly number[]
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
export function createHitReader(data: SearchData, terms: readonly Term[]): HitReader {
  const { units, headings, titles } = data
  const asked = askedForms(data, terms)
  const read = (lists: Lists, from: number, to: number): Hits => readHits(lists, { from, to }, asked, terms.length)
  return {
    unit: onceEach((unit) => read(units.words, unit, unit + 1)),
    passage: onceEach((passage) => {
      return read(units.words, at(units.passageStart, passage), at(units.passageStart, passage + 1)).strength
    }),
    heading: onceEach((passage) => read(headings, passage, passage + 1).strength),
    title: onceEach((document) => read(titles, document, document + 1).strength)
  }
}

/** Forms of asked words: `places` has for each term of the index where it stands in `forms`, 0 for none. */
interface AskedForms {
  readonly places: Uint16Array
  readonly forms: readonly (readonly Asked[])[]
}

function askedForms({ terms: { length } }: SearchData, terms: readonly Term[]): AskedForms {
  const places = new Uint16Array(length)
  const asked: Asked[][] = [[]]
  for (const [term, { forms }] of terms.entries()) {
    for (const { id, weight } of forms) {
      if (places[id] === 0) places[id] = asked.push([]) - 1
      asked[at(places, id)]?.push({ term, weight })
    }
  }
  return { places, forms: asked }
}

interface Range {
  readonly from: number
  readonly to: number
}

/** Reads the words of the lists from one to before another. */
function readHits({ starts, values }: Lists, { from, to }: Range, { places, forms }: AskedForms, terms: number): Hits {
  const strength = new Float32Array(terms)
  const spots: number[] = []
  const end = starts[to] as number
  for (let place = starts[from] as number; place < end; place++) {
    const found = places[values[place] as number] as number
    if (found === 0) continue
    for (const { term, weight } of forms[found] as readonly Asked[]) {
      if (weight > (strength[term] as number)) strength[term] = weight
      spots.push(place, term)
    }
  }
  return { strength, spots }
}
