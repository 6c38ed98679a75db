import type { Fact, Factbook } from '@docfacts/schema'
import { covered, findTerm, nameCoverage, wideCoverage } from './coverage.ts'
import type { SearchData } from './data.ts'
import { begins, isNoise, kindOf, typeFit } from './fact-fit.ts'
import { kindFit } from './kind-fit.ts'
import { at } from './lists.ts'
import { nearness } from './nearness.ts'
import type { RankingQuestion } from './ranking-question.ts'
import type { Candidate } from './retrieve.ts'

/** A candidate after reading: which words it covers and how well it fits the question. */
export interface Ranked {
  readonly candidate: Candidate
  readonly fact: Fact
  readonly features: Features
  readonly score: number
}

/** What a candidate is judged by, each about 0 … 1. */
export interface Features {
  /** BM25 of its own words, as a share of the most it could be. */
  readonly own: number
  readonly passage: number
  readonly heading: number
  readonly title: number
  /** Weight of the asked words that it has itself. */
  readonly coverage: number
  /** The same with its headings, title and neighbours. */
  readonly wide: number
  /** Asked neighbours that are neighbours here too. */
  readonly near: number
  /** Whether it has what the question expects: a number, a name, a date, … */
  readonly type: number
  /** Share of the names asked about that it, its passage, headings or title has. */
  readonly names: number
  /** 1 for the first of its document, less further down. */
  readonly lead: number
  /** Whether it begins with what is asked about, as a definition does. */
  readonly begins: number
  /** 1 where its kind is what the question wants, 0 where it seldom is. */
  readonly kind: number
  /** Whether it is a question or a link rather than a statement. */
  readonly noise: number
}

/** How much each of them counts; set by hand. */
export const weights: Readonly<Record<keyof Features, number>> = {
  own: 1,
  passage: 0.6,
  heading: 0.15,
  title: 0.15,
  coverage: 0.6,
  wide: 0.6,
  near: 0.5,
  type: 0.25,
  names: 0.3,
  lead: 0.15,
  begins: 0.4,
  kind: 0.5,
  noise: -0.5
}

/** Orders candidates by a weighted sum of what is read off them. */
export function rerank(
  data: SearchData,
  book: Factbook,
  question: RankingQuestion,
  candidates: readonly Candidate[]
): Ranked[] {
  const total = question.terms.reduce((sum, term) => sum + term.idf, 0) || 1
  const ranked = candidates.map((candidate) => {
    const fact = book.facts[at(data.units.fact, candidate.unit)] as Fact
    const features = readFeatures(data, fact, question, candidate, total)
    return { candidate, fact, features, score: weigh(features) }
  })
  return ranked.sort((a, b) => b.score - a.score || a.candidate.unit - b.candidate.unit)
}

function weigh(features: Features): number {
  let sum = 0
  for (const name of Object.keys(weights) as (keyof Features)[]) sum += weights[name] * features[name]
  return sum
}

function readFeatures(
  data: SearchData,
  fact: Fact,
  question: RankingQuestion,
  candidate: Candidate,
  total: number
): Features {
  const { units } = data
  const { unit } = candidate
  const words = units.words.values.subarray(at(units.words.starts, unit), at(units.words.starts, unit + 1))
  const places = question.terms.map((term) => findTerm(words, term))
  const mask = at(units.flags, unit)
  const first = at(units.documentStart, at(units.document, unit))
  return {
    own: candidate.own / (total * 2.1),
    passage: candidate.passage / (total * 2.6),
    heading: Math.min(1, candidate.heading / total),
    title: Math.min(1, candidate.title / total),
    coverage: covered(words, question.terms, places, total),
    wide: wideCoverage(data, question.terms, places, unit, total),
    near: nearness(words, question.terms, places, total),
    type: typeFit(question, mask, fact),
    names: nameCoverage(data, question.terms, places, unit),
    lead: 1 / (1 + unit - first),
    begins: begins(words, question),
    kind: kindFit(question.intent, kindOf(fact)),
    noise: isNoise(fact, mask, question.intent) ? 1 : 0
  }
}
