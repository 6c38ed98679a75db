import type { Fact, Factbook } from '@docfacts/schema'
import type { Intent } from '../answer.ts'
import type { SearchData } from './data.ts'
import { flags } from './flags.ts'
import { kindFit } from './kind-fit.ts'
import { at } from './lists.ts'
import type { Candidate } from './retrieve.ts'
import type { Term } from './terms.ts'

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

/** What the ranking wants to know of a question. */
export interface RankingQuestion {
  readonly terms: readonly Term[]
  /** Bits of `flags`, one of which an answer should have; 0 for any. */
  readonly wanted: number
  /** What the words of an answer should look like, where flags do not tell. */
  readonly shape: RegExp | undefined
  readonly intent: Intent
}

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
    noise:
      isMetadata(fact) ||
      isStrayCode(fact, question.intent) ||
      (mask & (flags.question | flags.links)) !== 0 ||
      fact.kind === 'reference'
        ? 1
        : 0
  }
}

/** An attribute that was read from a whole sentence is a statement to a reader. */
function kindOf({ kind, value }: Fact): Fact['kind'] {
  return kind === 'attribute' && /[.!?]$/.test(value) ? 'statement' : kind
}

/** What a document says of itself, its tags above all, answers only questions about documents. */
function isMetadata(fact: Fact): boolean {
  return fact.kind === 'attribute' && fact.subject.startsWith('document:')
}

/** Words of most names; the marker of an entity stands behind them. */
const longestName = 3

/** A snippet holds so many words that it seems to fit anything; it answers only who wants something done. */
function isStrayCode({ kind }: Fact, intent: Intent): boolean {
  return kind === 'command' && intent !== 'command' && intent !== 'procedure'
}

/** Told only of questions that ask what a thing is or is for. */
function begins(words: Uint32Array, { terms, intent }: RankingQuestion): number {
  if (intent !== 'define' && intent !== 'uses') return 0
  const first = words.subarray(0, longestName + 1)
  return terms.some(({ forms, entity }) => {
    const reach = entity ? first : first.subarray(0, 1)
    return forms.some(({ id, weight }) => weight >= 0.8 && reach.includes(id))
  })
    ? 1
    : 0
}

function typeFit(question: RankingQuestion, mask: number, fact: Fact): number {
  const { wanted, shape } = question
  if (shape !== undefined) return shape.test(fact.value) ? 1 : 0
  if (wanted === 0) return 1
  return (mask & wanted) !== 0 && hasFresh(question, fact.value) ? 1 : 0
}

/** A number that the question itself names does not answer it: another one has to be there. */
function hasFresh({ terms, wanted }: RankingQuestion, value: string): boolean {
  const asked = terms.filter(({ word }) => /\d/.test(word)).map(({ word }) => word)
  if (asked.length === 0 || (wanted & (flags.number | flags.year)) === 0) return true
  return (value.match(/\d[\d,.]*/g) ?? []).some((number) => !asked.includes(number.replace(/[,.]/g, '')))
}

function findTerm(words: Uint32Array, term: Term): number {
  let best = -1
  for (const form of term.forms) {
    const place = words.indexOf(form.id)
    if (place >= 0 && (best < 0 || place < best)) best = place
  }
  return best
}

function covered(words: Uint32Array, terms: readonly Term[], places: readonly number[], total: number): number {
  let sum = 0
  for (const [index, term] of terms.entries()) {
    if (at(places, index) >= 0) sum += term.idf * trust(term) * bestForm(words, term)
  }
  return sum / total
}

/** Weight of the best form that the words have; kin and synonyms cover less than the word itself. */
function bestForm(words: Uint32Array, { forms }: Term): number {
  let best = 0
  for (const { id, weight } of forms) if (weight > best && words.includes(id)) best = weight
  return best
}

function trust(term: Term): number {
  return term.corrected ? 0.75 : 1
}

function wideCoverage(
  data: SearchData,
  terms: readonly Term[],
  places: readonly number[],
  unit: number,
  total: number
): number {
  const { units, headings, titles } = data
  const passage = at(units.passage, unit)
  const document = at(units.document, unit)
  const around = [
    slice(units.words, unit - 1, at(units.passage, unit - 1) === passage),
    slice(units.words, unit + 1, at(units.passage, unit + 1) === passage),
    slice(headings, passage, true),
    slice(titles, document, true)
  ]
  let sum = 0
  for (const [index, term] of terms.entries()) {
    if (at(places, index) >= 0) sum += term.idf * trust(term)
    else if (around.some((words) => findTerm(words, term) >= 0)) sum += term.idf * 0.7 * trust(term)
  }
  return sum / total
}

/** Names that only the rest of the passage has count for less; a question without names loses nothing. */
function nameCoverage(data: SearchData, terms: readonly Term[], places: readonly number[], unit: number): number {
  const { units, headings, titles } = data
  const passage = at(units.passage, unit)
  let sum = 0
  let count = 0
  for (const [index, term] of terms.entries()) {
    if (!term.name) continue
    count++
    if (at(places, index) >= 0) sum += 1
    else if (findTerm(slice(titles, at(units.document, unit), true), term) >= 0) sum += 0.7
    else if (findTerm(slice(headings, passage, true), term) >= 0) sum += 0.85
    else if (passageHas(data, passage, term)) sum += 0.7
  }
  return count === 0 ? 1 : sum / count
}

function passageHas({ units }: SearchData, passage: number, term: Term): boolean {
  const from = at(units.words.starts, at(units.passageStart, passage))
  const to = at(units.words.starts, at(units.passageStart, passage + 1))
  return findTerm(units.words.values.subarray(from, to), term) >= 0
}

function slice(lists: SearchData['headings'], index: number, wanted: boolean): Uint32Array {
  if (!wanted || index < 0 || index + 1 >= lists.starts.length) return none
  return lists.values.subarray(at(lists.starts, index), at(lists.starts, index + 1))
}

const none = new Uint32Array(0)

function nearness(words: Uint32Array, terms: readonly Term[], places: readonly number[], total: number): number {
  let sum = 0
  for (let index = 1; index < terms.length; index++) {
    if (at(places, index - 1) < 0 || at(places, index) < 0) continue
    const [before, here] = [terms[index - 1] as Term, terms[index] as Term]
    const distance = gap(words, before, here)
    if (distance <= 3) sum += ((before.idf + here.idf) / 2) * (distance === 1 ? 1 : 0.5)
  }
  return sum / total
}

/** Least distance between two terms. */
function gap(words: Uint32Array, a: Term, b: Term): number {
  let least = words.length
  let lastA = -1
  let lastB = -1
  for (let place = 0; place < words.length; place++) {
    const word = at(words, place)
    if (a.forms.some(({ id }) => id === word)) lastA = place
    if (b.forms.some(({ id }) => id === word)) lastB = place
    if (lastA >= 0 && lastB >= 0 && lastA !== lastB) least = Math.min(least, Math.abs(lastA - lastB))
  }
  return least
}
