import type { Intent } from './answer.ts'
import type { AskIndex } from './ask-index.ts'
import type { Asked, Draft } from './compose/draft.ts'
import { type Contradiction, findContradiction } from './contradiction.ts'
import { factOf } from './facts-of-units.ts'
import { lacksJudgement } from './judging.ts'
import type { Question } from './question/read.ts'
import { hasShape, saidBy } from './search/fact-fit.ts'
import { at } from './search/lists.ts'
import { readStanding, type Standing } from './search/standing.ts'
import type { Term } from './search/terms.ts'

/** What a confidence is made of, each about 0 … 1. */
export interface Evidence extends Standing, Contradiction, Readonly<Record<string, number>> {
  /** Weight of the asked words that the cited facts have. */
  readonly coverage: number
  /** The same of the best single fact, where one fact should answer alone. */
  readonly best: number
  /** Weight of the asked words that the factbook does not know at all. */
  readonly unknown: number
  /** Whether a fact about what was asked has what was asked for: a number, a date, a name. */
  readonly type: number
  /** How well the kind of the facts fits. */
  readonly fit: number
  /** Whether it is asked what is best, and the first cited fact judges nothing. */
  readonly unjudged: number
}

/** What a draft is worth. */
export interface Judgement {
  /** How sure it is that the draft answers the question, 0 … 1: half of the answers at 0.5 are right. */
  readonly confidence: number
  /** How well it says what was asked, 0 … 1, to choose among the drafts of one question. */
  readonly merit: number
  readonly evidence: Evidence
}

/** How sure it is that a draft answers a question. */
export function judge(asked: Asked, draft: Draft): Judgement {
  const evidence = readEvidence(asked, draft)
  const answer = weighAnswer(evidence)
  const merit = draft.sure ?? chance(2 * (answer - 1.5 * evidence.unknown))
  if (draft.sure !== undefined || isLookUp(draft)) return { confidence: merit, merit, evidence }
  const sum = 0.7 * Math.max(-3, Math.min(2.5, 1.5 * answer)) + weighFinding(evidence) + weighContradiction(evidence)
  return { confidence: chance(calibration.slope * (sum - calibration.even)), merit, evidence }
}

function chance(sum: number): number {
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}

/** Whether the facts were looked up by what they are about rather than found by their words. */
function isLookUp({ together, typed, explained }: Draft): boolean {
  return together === true || typed === true || explained.length > 0
}

/** Puts the sum of evidence in the scale of chances: at `even` an answer is as often wrong as right. */
const calibration = { slope: 0.38, even: 9.95 }

/** Whether the draft says what was asked; it never decides alone. */
function weighAnswer({ coverage, best, fit, type }: Evidence): number {
  return 2 * coverage + 2.5 * best + 1.25 * fit - 2 * (1 - type) - 3.4
}

/** Whether there is anything to be found at all: where the documents are silent, all they have is about equally far off. */
function weighFinding({ score, lead, words, missing, broken }: Evidence): number {
  return 2.8 * score + 0.85 * lead + 0.48 * words - 4.6 * missing - 1.2 * broken
}

/** What the cited facts say otherwise than the question. */
function weighContradiction({ number, negation, unjudged }: Evidence): number {
  return -5 * number - 10.5 * negation - 6 * unjudged
}

/** Share of what a draft lags behind the best fact, in score, that counts against it: what was passed over for it says little. */
const lagging = 0.35

/** Most units that are read to judge a draft. */
const most = 12

function readEvidence(asked: Asked, draft: Draft): Evidence {
  const { index, question, ranked } = asked
  const terms = question.terms.filter((term) => !term.spent)
  const total = terms.reduce((sum, term) => sum + term.worth, 0) || 1
  const units = [...new Set(draft.sentences.slice(0, draft.core).flatMap((sentence) => sentence.units))].slice(0, most)
  const first = ranked.find(({ candidate }) => candidate.unit === units[0])
  const standing = readStanding(index.data, asked.hits, question, ranked)
  const shares = terms.map((term) =>
    units.map((unit) => Math.max(explainedShare(draft, term), covers(asked, term, unit)))
  )
  const union = weigh(terms, (_, place) => Math.max(0, ...(shares[place] ?? []))) / total
  const singles = units.map((_, unit) => weigh(terms, (_, place) => shares[place]?.[unit] ?? 0) / total)
  const best = draft.together === true ? union : Math.max(0, ...singles)
  return {
    coverage: terms.length === 0 ? 0.5 : (union + best) / 2,
    best: terms.length === 0 ? 0.5 : best,
    unknown: weigh(terms, ({ forms }) => (forms.length === 0 ? 1 : 0)) / total,
    type: draft.typed === true || hasType(asked, units) ? 1 : 0,
    fit: draft.fit,
    ...standing,
    score: standing.score - lagging * Math.max(0, standing.score - (first?.score ?? standing.score)),
    unjudged: units[0] !== undefined && lacksJudgement(question.words.join(' '), factOf(index, units[0])) ? 1 : 0,
    ...readContradiction(index, question, units)
  }
}

/** What the first cited fact says otherwise. Questions that leave two answers open are answered by either. */
function readContradiction(index: AskIndex, question: Question, [unit]: readonly number[]): Contradiction {
  if (unit === undefined || open.has(question.intent)) return { number: 0, negation: 0 }
  const { value, evidence } = factOf(index, unit)
  return findContradiction(question, value, evidence[0]?.section.at(-1))
}

const open: ReadonlySet<Intent> = new Set<Intent>(['yesno', 'which', 'recommend', 'compare'])

function weigh(terms: readonly Term[], share: (term: Term, place: number) => number): number {
  return terms.reduce((sum, term, place) => sum + term.worth * share(term, place), 0)
}

function explainedShare(draft: Draft, { stem }: Term): number {
  return draft.explained.includes(stem) ? (draft.explainedShare ?? 0.9) : 0
}

/** A unit without the names that were asked about does not count: its date is that of something else. */
function hasType(asked: Asked, units: readonly number[]): boolean {
  const { index, question } = asked
  const { passage } = index.data.units
  if (question.required === undefined) return true
  const names = question.terms.filter(({ entity }) => entity)
  return units.some((unit) => {
    const near = units.filter((other) => at(passage, other) === at(passage, unit))
    return (
      hasShape(question, saidBy(factOf(index, unit))) &&
      names.every((term) => near.some((one) => covers(asked, term, one) >= 0.5))
    )
  })
}

/** How much of a term a unit covers, 0 … 1, its headings and title counted less. */
export function covers({ index, question, hits }: Asked, term: Term, unit: number): number {
  const { passage, document } = index.data.units
  const place = question.terms.indexOf(term)
  const sure = term.corrected ? trust : 1
  const own = at(hits.unit(unit).strength, place)
  if (own === 1) return sure
  const heading = 0.75 * at(hits.heading(at(passage, unit)), place)
  return Math.max(own, heading, (term.entity ? 0.4 : 0.55) * at(hits.title(at(document, unit)), place)) * sure
}

/** What a corrected word is worth. */
const trust = 0.8
