import { accumulate, type Touched } from './accumulate.ts'
import { accumulateNames, type Named } from './accumulate-names.ts'
import { scoreCompleter } from './complete-scores.ts'
import type { SearchData } from './data.ts'
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

const weights = { passage: 0.6, heading: 0.4, title: 0.3 }

/** The units that match best by BM25 of their own words, their passage, headings and title. */
export function retrieve(data: SearchData, terms: readonly Term[], limit: number): Candidate[] {
  const touched = accumulate(data, terms)
  const named = accumulateNames(data, terms)
  const complete = touched.left.length > 0
  const best = selectBest(data, touched.units, complete ? limit * drafts : limit)
  clear(data, touched, named)
  return complete ? completeScores(data, terms, touched.left, best).slice(0, limit) : best
}

/** Candidates for each one wanted, where frequent words are still to be added. */
const drafts = 4

/** Adds what frequent words give, which is too little to bring in a unit but enough to change the order. */
function completeScores(
  data: SearchData,
  terms: readonly Term[],
  left: readonly number[],
  candidates: readonly Candidate[]
): Candidate[] {
  const complete = scoreCompleter(data, terms, left)
  return candidates
    .map((candidate) => {
      const { own, passage } = complete(candidate.unit, candidate)
      return { ...candidate, own, passage, score: join(own, passage, candidate.heading, candidate.title) }
    })
    .sort((a, b) => (comesBefore(a, b) ? -1 : 1))
}

function join(own: number, passage: number, heading: number, title: number): number {
  return own + weights.passage * passage + weights.heading * heading + weights.title * title
}

function selectBest({ units, scratch }: SearchData, touched: readonly number[], limit: number): Candidate[] {
  const best: Candidate[] = []
  let floor = -1
  for (const unit of touched) {
    const place = units.passage[unit] as number
    const own = scratch.unit[unit] as number
    const passage = scratch.passage[place] as number
    const heading = scratch.heading[place] as number
    const title = scratch.title[units.document[unit] as number] as number
    const score = join(own, passage, heading, title)
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
