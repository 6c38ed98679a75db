import { accumulate, type Touched } from './accumulate.ts'
import type { SearchData } from './data.ts'
import { accumulateNames, leadUnits, type Named } from './leads.ts'
import { at } from './lists.ts'
import type { Term } from './terms.ts'

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

const weights = { passage: 0.6, heading: 0.25, title: 0.3 }

/**
 * The units that match best by BM25 of their own words, their passage, headings and title.
 *
 * Units of a document or section whose title or heading matches well come in even where they have none of the words.
 */
export function retrieve(data: SearchData, terms: readonly Term[], limit: number): Candidate[] {
  const touched = accumulate(data, terms)
  const named = accumulateNames(data, terms)
  const best = selectBest(data, touched.units.concat(leadUnits(data, named)), limit)
  clear(data, touched, named)
  return best
}

function selectBest({ units, scratch }: SearchData, touched: readonly number[], limit: number): Candidate[] {
  const best: Candidate[] = []
  let floor = -1
  for (const unit of touched) {
    const place = at(units.passage, unit)
    const own = at(scratch.unit, unit)
    const passage = at(scratch.passage, place)
    const heading = at(scratch.heading, place)
    const title = at(scratch.title, at(units.document, unit))
    const score = own + weights.passage * passage + weights.heading * heading + weights.title * title
    if (best.length >= limit && score <= floor) continue
    insert(best, { unit, own, passage, heading, title, score })
    if (best.length > limit) best.pop()
    floor = (best.at(-1) as Candidate).score
  }
  return best
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

function clear({ scratch }: SearchData, touched: Touched, named: Named): void {
  for (const unit of touched.units) {
    scratch.unit[unit] = 0
    scratch.unitTerm[unit] = 0
  }
  for (const passage of touched.passages) {
    scratch.passage[passage] = 0
    scratch.passageTerm[passage] = 0
  }
  for (const passage of named.passages) scratch.heading[passage] = 0
  for (const document of named.documents) scratch.title[document] = 0
}
