import type { AskIndex } from './ask-index.ts'
import type { Draft } from './compose/draft.ts'
import type { Question } from './question/read.ts'
import { at } from './search/lists.ts'
import type { Term } from './search/terms.ts'

/** What a confidence is made of, each about 0 … 1. */
export interface Evidence extends Readonly<Record<string, number>> {
  /** Weight of the asked words that the cited facts have themselves. */
  readonly coverage: number
  /** The same of the best single fact. */
  readonly best: number
  /** Weight of the asked words that the factbook does not know at all. */
  readonly unknown: number
  /** Whether the facts have what was asked for: a number, a date, a name. */
  readonly type: number
  /** How well the kind of the facts fits. */
  readonly fit: number
}

/** How sure it is that a draft answers a question: evidence in, 0 … 1 out. */
export function judge(index: AskIndex, question: Question, draft: Draft): { confidence: number; evidence: Evidence } {
  const evidence = readEvidence(index, question, draft)
  const sum =
    weights.coverage * evidence.coverage +
    weights.best * evidence.best +
    weights.fit * evidence.fit +
    weights.unknown * evidence.unknown +
    weights.type * (1 - evidence.type) +
    weights.constant
  return { confidence: Math.round(1000 / (1 + Math.exp(-sum))) / 1000, evidence }
}

const weights = { coverage: 5, best: 3, fit: 1, unknown: -3, type: -2, constant: -5 }

/** How much of a term a unit covers, 0 … 1, its headings and title counted less. */
export function covers(index: AskIndex, term: Term, unit: number): number {
  const { units, headings, titles } = index.data
  const own = strength(term, units.words, unit)
  if (own === 1) return own
  const around = Math.max(
    strength(term, headings, at(units.passage, unit)),
    strength(term, titles, at(units.document, unit))
  )
  return Math.max(own, 0.75 * around) * (term.corrected ? 0.8 : 1)
}

function strength(term: Term, lists: { starts: Uint32Array; values: Uint32Array }, index: number): number {
  const words = lists.values.subarray(at(lists.starts, index), at(lists.starts, index + 1))
  let best = 0
  for (const { id, weight } of term.forms) if (weight > best && words.includes(id)) best = weight
  return best
}

function readEvidence(index: AskIndex, question: Question, draft: Draft): Evidence {
  const terms = question.terms.filter((term) => !term.spent)
  const total = terms.reduce((sum, term) => sum + term.idf, 0) || 1
  const units = [...new Set(draft.sentences.slice(0, draft.core).flatMap((sentence) => sentence.units))].slice(0, 12)
  let coverage = 0
  let unknown = 0
  const single = units.map(() => 0)
  for (const term of terms) {
    const explained = draft.explained.includes(term.stem) ? 0.9 : 0
    let best = explained
    for (const [place, unit] of units.entries()) {
      const share = Math.max(explained, covers(index, term, unit))
      single[place] = at(single, place) + share * term.idf
      best = Math.max(best, share)
    }
    coverage += best * term.idf
    if (term.forms.length === 0) unknown += term.idf
  }
  return {
    coverage: terms.length === 0 ? 0.5 : coverage / total,
    best: terms.length === 0 ? 0.5 : Math.max(0, ...single) / total,
    unknown: unknown / total,
    type: hasType(index, question, units) ? 1 : 0,
    fit: draft.fit
  }
}

function hasType({ data }: AskIndex, { wanted }: Question, units: readonly number[]): boolean {
  return wanted === 0 || units.some((unit) => (at(data.units.flags, unit) & wanted) !== 0)
}
