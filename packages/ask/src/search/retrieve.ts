import type { SearchData } from './data.ts'
import { at } from './lists.ts'
import type { Form, Term } from './terms.ts'

/** A unit that may answer, with what speaks for it before it is read. */
export interface Candidate {
  readonly unit: number
  /** BM25 of its own words. */
  readonly own: number
  /** BM25 of the words of its passage. */
  readonly passage: number
  /** Weight of the asked words in its headings. */
  readonly heading: number
  /** Weight of the asked words in the title of its document. */
  readonly title: number
  readonly score: number
}

const weights = {
  saturation: 1.1,
  lengthShare: 0.35,
  passageSaturation: 1.6,
  passageLengthShare: 0.35,
  passage: 0.6,
  heading: 0.25,
  title: 0.3
}

/**
 * The units that match best by BM25 of their own words, their passage, headings and title.
 *
 * Units of a document or section whose title or heading matches well come in even where they have none of the words.
 */
export function retrieve(data: SearchData, terms: readonly Term[], limit: number): Candidate[] {
  const touched = addUnits(data, terms)
  const passages = touchedPassages(data, touched)
  addNames(data, terms)
  const leads = leadUnits(data, terms)
  const best = selectBest(data, touched.concat(leads), limit)
  clear(data, touched, passages, terms)
  return best
}

function addUnits(data: SearchData, terms: readonly Term[]): number[] {
  const touched: number[] = []
  for (const [place, term] of terms.entries()) {
    const forms = [...term.forms].sort((a, b) => b.weight - a.weight)
    for (const form of forms) addForm(data, touched, place + 1, form, term.idf)
  }
  return touched
}

/** Adds what one form gives; where another form of the same word gave something already, only what is more. */
function addForm(data: SearchData, touched: number[], term: number, { id, weight }: Form, idf: number): void {
  const { units, postings, scratch } = data
  const gain = weight * idf * (weights.saturation + 1)
  const passageGain = weight * idf * (weights.passageSaturation + 1)
  const end = at(postings.starts, id + 1)
  let passage = -1
  let inPassage = 0
  for (let place = at(postings.starts, id); place < end; place++) {
    const unit = at(postings.values, place)
    const count = at(postings.counts, place)
    const length = at(units.words.starts, unit + 1) - at(units.words.starts, unit)
    const norm = weights.saturation * (1 - weights.lengthShare + (weights.lengthShare * length) / units.meanLength)
    if (scratch.unit[unit] === 0) touched.push(unit)
    addMore(scratch.unit, scratch.unitTerm, scratch.unitGain, unit, term, (gain * count) / (count + norm))
    const own = at(units.passage, unit)
    if (own !== passage) {
      if (passage >= 0) addPassage(data, passage, inPassage, passageGain, term)
      passage = own
      inPassage = 0
    }
    inPassage += count
  }
  if (passage >= 0) addPassage(data, passage, inPassage, passageGain, term)
}

function addMore(
  sums: Float32Array,
  terms: Uint8Array,
  gains: Float32Array,
  place: number,
  term: number,
  gain: number
): void {
  const known = at(terms, place) === term ? at(gains, place) : 0
  if (gain <= known) return
  sums[place] = at(sums, place) + gain - known
  terms[place] = term
  gains[place] = gain
}

function addPassage({ units, scratch }: SearchData, passage: number, count: number, gain: number, term: number): void {
  const share = weights.passageLengthShare
  const length = at(units.passageLength, passage) / units.meanPassageLength
  const norm = weights.passageSaturation * (1 - share + share * length)
  addMore(scratch.passage, scratch.passageTerm, scratch.passageGain, passage, term, (gain * count) / (count + norm))
}

function addNames(data: SearchData, terms: readonly Term[]): void {
  const { headingPostings, titlePostings, headings, titles, scratch } = data
  for (const term of terms) {
    for (const { id, weight } of term.forms) {
      for (let place = at(headingPostings.starts, id); place < at(headingPostings.starts, id + 1); place++) {
        const passage = at(headingPostings.values, place)
        const length = at(headings.starts, passage + 1) - at(headings.starts, passage)
        scratch.heading[passage] = at(scratch.heading, passage) + (weight * term.idf * 8) / (6 + length)
      }
      for (let place = at(titlePostings.starts, id); place < at(titlePostings.starts, id + 1); place++) {
        const document = at(titlePostings.values, place)
        const length = at(titles.starts, document + 1) - at(titles.starts, document)
        scratch.title[document] = at(scratch.title, document) + (weight * term.idf * 8) / (4 + length)
      }
    }
  }
}

/** The first units under the best headings and in the best documents. */
function leadUnits(data: SearchData, terms: readonly Term[]): number[] {
  const { units, headingPostings, titlePostings, scratch } = data
  const found: number[] = []
  const forms = terms.flatMap((term) => term.forms)
  const sections = bestOf(
    forms.flatMap(({ id }) => list(headingPostings, id)),
    scratch.heading
  )
  const documents = bestOf(
    forms.flatMap(({ id }) => list(titlePostings, id)),
    scratch.title
  )
  for (const passage of sections) pushRange(found, at(units.passageStart, passage), at(units.passageStart, passage + 1))
  for (const document of documents) {
    pushRange(found, at(units.documentStart, document), at(units.documentStart, document + 1))
  }
  return found.filter((unit) => scratch.unit[unit] === 0)
}

const leads = 3

function bestOf(candidates: readonly number[], scores: Float32Array): number[] {
  return [...new Set(candidates)].sort((a, b) => at(scores, b) - at(scores, a) || a - b).slice(0, leads)
}

function pushRange(found: number[], start: number, end: number): void {
  for (let unit = start; unit < Math.min(start + leads, end); unit++) if (!found.includes(unit)) found.push(unit)
}

function list(postings: SearchData['headingPostings'], id: number): number[] {
  const start = at(postings.starts, id)
  return [...postings.values.subarray(start, Math.min(at(postings.starts, id + 1), start + 200))]
}

function selectBest(data: SearchData, touched: readonly number[], limit: number): Candidate[] {
  const { units, scratch } = data
  const heap: Candidate[] = []
  let floor = -1
  for (const unit of touched) {
    const passageIndex = at(units.passage, unit)
    const own = at(scratch.unit, unit)
    const passage = at(scratch.passage, passageIndex)
    const heading = at(scratch.heading, passageIndex)
    const title = at(scratch.title, at(units.document, unit))
    const score = own + weights.passage * passage + weights.heading * heading + weights.title * title
    if (heap.length >= limit && score <= floor) continue
    insert(heap, { unit, own, passage, heading, title, score })
    if (heap.length > limit) heap.pop()
    floor = (heap.at(-1) as Candidate).score
  }
  return heap
}

/** Keeps the best first; ties by place. */
function insert(best: Candidate[], candidate: Candidate): void {
  let low = 0
  let high = best.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (comesBefore(best[middle] as Candidate, candidate)) low = middle + 1
    else high = middle
  }
  best.splice(low, 0, candidate)
}

function comesBefore(a: Candidate, b: Candidate): boolean {
  return a.score > b.score || (a.score === b.score && a.unit < b.unit)
}

function touchedPassages(data: SearchData, touched: readonly number[]): number[] {
  return touched.map((unit) => at(data.units.passage, unit))
}

function clear(
  data: SearchData,
  touched: readonly number[],
  passages: readonly number[],
  terms: readonly Term[]
): void {
  const { scratch, headingPostings, titlePostings } = data
  for (const unit of touched) {
    scratch.unit[unit] = 0
    scratch.unitTerm[unit] = 0
  }
  for (const passage of passages) {
    scratch.passage[passage] = 0
    scratch.passageTerm[passage] = 0
  }
  for (const { id } of terms.flatMap((term) => term.forms)) {
    for (let place = at(headingPostings.starts, id); place < at(headingPostings.starts, id + 1); place++) {
      scratch.heading[at(headingPostings.values, place)] = 0
    }
    for (let place = at(titlePostings.starts, id); place < at(titlePostings.starts, id + 1); place++) {
      scratch.title[at(titlePostings.values, place)] = 0
    }
  }
}
