import type { Fact, Factbook } from '@docfacts/schema'
import { documentOf, factOf } from '../facts-of-units.ts'
import {
  covered,
  density,
  kinCoverage,
  lookAround,
  nameCoverage,
  namesAround,
  type Reading,
  wideCoverage
} from './coverage.ts'
import type { SearchData } from './data.ts'
import { hasShape, isNoise, kindOf, saidBy } from './fact-fit.ts'
import { flags } from './flags.ts'
import { createHitReader } from './hits.ts'
import { kindFit } from './kind-fit.ts'
import { at } from './lists.ts'
import type { RankingQuestion } from './ranking-question.ts'
import type { Candidate } from './retrieve.ts'
import { topicReader } from './topic.ts'
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
  /** BM25 of the words of its passage, in words as rare as can be. */
  readonly passage: number
  readonly heading: number
  readonly title: number
  /** Share of the facts that were looked at, by BM25, which stand in documents of the same title. */
  readonly topic: number
  /** Weight of the asked words that it has itself. */
  readonly coverage: number
  /** The same of those it lacks, by its words that begin alike. */
  readonly kin: number
  /** Weight of the asked words that it has with its headings, title and the sentence before, in words as rare as can be. */
  readonly wide: number
  /** The same of its whole passage. */
  readonly whole: number
  /** Weight of the asked words that stand together, less the more other words stand between them. */
  readonly near: number
  /** Whether it has what the question expects: a number, a name, a date, … */
  readonly type: number
  /** Share of the names asked about that it, its passage, headings or title has. */
  readonly names: number
  /** Weight of the names it lacks that stand near it in its passage. */
  readonly around: number
  /** 1 for the first of its document, less further down. */
  readonly lead: number
  /** 1 where its kind is what the question wants, 0 where it seldom is. */
  readonly kind: number
  /** Whether it is a question or a link rather than a statement. */
  readonly noise: number
  /** Whether it is an entry of a log of changes. */
  readonly change: number
  /** Whether it tells when something happened. */
  readonly event: number
  /** How many words it has: there is more in more by chance. */
  readonly length: number
}

/**
 * How much each of them counts, as `scripts/train-ranking.ts` of the repository found it; headings, noise and changes,
 * of which its data has too few, are set by hand.
 */
export const weights: Readonly<Record<keyof Features, number>> = {
  passage: 0.87,
  heading: 0.2,
  title: 0.22,
  topic: 0.3,
  coverage: 0,
  kin: 1.05,
  wide: 0.97,
  whole: 0.51,
  near: 0.54,
  type: 0.38,
  names: 0.24,
  around: 0.71,
  exact: 0.53,
  phrase: 0.65,
  lead: 0.17,
  kind: 0.5,
  noise: -0.5,
  change: -0.5,
  event: -0.3,
  length: -0.29
}

/** Score of a candidate that has nothing. */
const base = 0.4

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
  const titleOf = ({ unit }: Candidate): string | undefined => documentOf({ book, data }, unit).title
  const asked: Asked = {
    reading,
    question,
    size: reading.total / (2.5 * Math.log(1 + (data.units.count + 0.5) / 0.5)),
    topic: topicReader(candidates, titleOf),
    wording: wordingReader(question)
  }
  return candidates
    .map((candidate) => {
      const fact = factOf({ book, data }, candidate.unit)
      const features = readFeatures(asked, fact, candidate)
      return { candidate, fact, features, score: (3 * weigh(features)) / (2 + asked.size) }
    })
    .sort((a, b) => b.score - a.score || a.candidate.unit - b.candidate.unit)
}

/** What a word is worth whose spelling was corrected. */
const trust = 0.75

function weigh(features: Features): number {
  let sum: number = base
  for (const name of names) sum += weights[name] * features[name]
  return sum
}

const names = Object.keys(weights) as (keyof Features)[]

/** A question and all that reads facts for it. */
interface Asked {
  readonly reading: Reading
  readonly question: RankingQuestion
  /** Weight of all that is asked, in words as rare as can be. */
  readonly size: number
  readonly topic: (candidate: Candidate) => number
  readonly wording: WordingReader
}

function readFeatures({ reading, question, size, topic, wording }: Asked, fact: Fact, candidate: Candidate): Features {
  const { data, total } = reading
  const { units } = data
  const { unit } = candidate
  const mask = at(units.flags, unit)
  const around = lookAround(reading, unit)
  return {
    ...wording(fact, around.own.strength),
    passage: (size * candidate.passage) / (2.4 * total),
    heading: Math.min(1, candidate.heading / total),
    title: Math.min(1, candidate.title / total),
    topic: topic(candidate),
    coverage: covered(reading, around.own.strength),
    kin: kinCoverage(reading, around),
    wide: size * wideCoverage(reading, around),
    whole: size * covered(reading, around.passage),
    near: density(reading, around.own),
    type: hasShape(question, saidBy(fact)) ? 1 : 0,
    names: nameCoverage(reading, around),
    around: namesAround(reading, around),
    lead: 1 / (1 + unit - at(units.documentStart, at(units.document, unit))),
    kind: kindFit(question.intent, kindOf(fact)),
    noise: isNoise(fact, mask, question.intent) ? 1 : 0,
    change: (mask & flags.change) !== 0 ? 1 : 0,
    event: fact.kind === 'event' ? 1 : 0,
    length: Math.log(1 + at(units.words.starts, unit + 1) - at(units.words.starts, unit)) / 4
  }
}
