import type { Fact, Factbook } from '@docfacts/schema'
import { type AnswerFit, answerFit } from './answer-kind.ts'
import {
  covered,
  kinCoverage,
  lookAround,
  nameCoverage,
  namesAround,
  nearness,
  type Reading,
  wideCoverage
} from './coverage.ts'
import type { SearchData } from './data.ts'
import { begins, isNoise, kindOf, typeFit } from './fact-fit.ts'
import { flags } from './flags.ts'
import { createHitReader } from './hits.ts'
import { kindFit } from './kind-fit.ts'
import { at } from './lists.ts'
import type { RankingQuestion } from './ranking-question.ts'
import type { Candidate } from './retrieve.ts'
import { type Wording, type WordingReader, wordingReader } from './wording.ts'

/** A candidate after reading: which words it covers and how well it fits the question. */
export interface Ranked {
  readonly candidate: Candidate
  readonly fact: Fact
  readonly features: Features
  readonly score: number
}

/** What a candidate is judged by, each about 0 … 1. */
export interface Features extends Wording {
  /** BM25 of its own words, as a share of the most it could be. */
  readonly own: number
  readonly passage: number
  readonly heading: number
  readonly title: number
  /** Weight of the asked words that it has itself. */
  readonly coverage: number
  /** The same of those it lacks, by its words that begin alike. */
  readonly kin: number
  /** Weight of the asked words that it has with its headings, title and the sentence before. */
  readonly wide: number
  /** The same of its whole passage. */
  readonly whole: number
  /** Asked neighbours that are neighbours here too. */
  readonly near: number
  /** Whether it has what the question expects: a number, a name, a date, … */
  readonly type: number
  /** Whether it has such a thing as the words of the question ask for, other than those they name. */
  readonly answer: number
  /** Share of the names asked about that it, its passage, headings or title has. */
  readonly names: number
  /** Weight of the names it lacks that stand near it in its passage. */
  readonly around: number
  /** 1 for the first of its document, less further down. */
  readonly lead: number
  /** Whether it begins with what is asked about, as a definition does. */
  readonly begins: number
  /** 1 where its kind is what the question wants, 0 where it seldom is. */
  readonly kind: number
  /** Whether it is a question or a link rather than a statement. */
  readonly noise: number
  /** Whether it is an entry of a log of changes. */
  readonly change: number
}

/** How much each of them counts; set by hand. */
export const weights: Readonly<Record<keyof Features, number>> = {
  own: 1,
  passage: 0.45,
  heading: 0.15,
  title: 0.5,
  coverage: 0.75,
  kin: 1.6,
  wide: 0.7,
  whole: 0.3,
  near: 0.5,
  type: 0.15,
  answer: 0.4,
  names: 0.3,
  around: 1,
  exact: 0.4,
  phrase: 0.3,
  lead: 0.12,
  begins: 0.4,
  kind: 0.35,
  noise: -0.5,
  change: -0.5
}

/** Orders candidates by a weighted sum of what is read off them. */
export function rerank(
  data: SearchData,
  book: Factbook,
  question: RankingQuestion,
  candidates: readonly Candidate[]
): Ranked[] {
  const { terms } = question
  const reading: Reading = {
    data,
    terms,
    weights: Float64Array.from(terms, ({ idf, corrected }) => idf * (corrected ? trust : 1)),
    total: terms.reduce((sum, term) => sum + term.idf, 0) || 1,
    hits: createHitReader(data, terms)
  }
  const asked: Asked = { reading, question, wording: wordingReader(question), answer: answerFit(question.text) }
  const read = candidates.map((candidate) => {
    const fact = book.facts[at(data.units.fact, candidate.unit)] as Fact
    const features = readFeatures(asked, fact, candidate)
    return { candidate, fact, features, score: weigh(features) }
  })
  return withCompany(data, read).sort((a, b) => b.score - a.score || a.candidate.unit - b.candidate.unit)
}

/** What a word is worth whose spelling was corrected. */
const trust = 0.75

function weigh(features: Features): number {
  let sum = 0
  for (const name of names) sum += weights[name] * features[name]
  return sum
}

const names = Object.keys(weights) as (keyof Features)[]

/** A question and all that reads facts for it. */
interface Asked {
  readonly reading: Reading
  readonly question: RankingQuestion
  readonly wording: WordingReader
  readonly answer: AnswerFit
}

function readFeatures({ reading, question, wording, answer }: Asked, fact: Fact, candidate: Candidate): Features {
  const { data, total } = reading
  const { units } = data
  const { unit } = candidate
  const mask = at(units.flags, unit)
  const first = at(units.documentStart, at(units.document, unit))
  const around = lookAround(reading, unit)
  const { exact, phrase } = wording(fact, around.own.strength)
  return {
    own: candidate.own / (total * 2.1),
    passage: candidate.passage / (total * 2.6),
    heading: Math.min(1, candidate.heading / total),
    title: Math.min(1, candidate.title / total),
    coverage: covered(reading, around.own.strength),
    kin: kinCoverage(reading, around),
    wide: wideCoverage(reading, around),
    whole: covered(reading, around.passage),
    near: nearness(reading, around),
    exact,
    phrase,
    answer: answer(fact),
    type: typeFit(question, mask),
    names: nameCoverage(reading, around),
    around: namesAround(reading, around),
    lead: 1 / (1 + unit - first),
    begins: begins(data, unit, question),
    kind: kindFit(question.intent, kindOf(fact)),
    noise: isNoise(fact, mask, question.intent) ? 1 : 0,
    change: (mask & flags.change) !== 0 ? 1 : 0
  }
}

/** How soon more good sentences of a passage stop to count. */
const sharpness = 10

/** A passage with several good sentences counts for more than one with a single one. */
function withCompany({ units }: SearchData, ranked: readonly Ranked[]): Ranked[] {
  const best = new Map<number, number>()
  for (const { candidate, score } of ranked) {
    const passage = at(units.passage, candidate.unit)
    best.set(passage, Math.max(best.get(passage) ?? 0, score))
  }
  const sums = new Map<number, number>()
  for (const { candidate, score } of ranked) {
    if ((at(units.flags, candidate.unit) & flags.inside) !== 0) continue
    const passage = at(units.passage, candidate.unit)
    const share = Math.exp(sharpness * (score - (best.get(passage) ?? 0)))
    sums.set(passage, (sums.get(passage) ?? 0) + share)
  }
  return ranked.map((one) => {
    const sum = sums.get(at(units.passage, one.candidate.unit)) ?? 1
    return { ...one, score: one.score + Math.log(Math.max(1, sum)) / sharpness }
  })
}
