import type { AskIndex } from '../ask-index.ts'
import type { Question } from '../question/read.ts'
import type { SearchData } from './data.ts'
import { at } from './lists.ts'
import { type Ranked, rerank } from './rerank.ts'
import { retrieve } from './retrieve.ts'
import type { Term } from './terms.ts'

/** What a word that tells only the kind of answer counts for in finding one: "steps" may stand in a heading. */
const spentShare = 0.5

/** What a name of several words counts for as a whole, and what each of its words counts for alone. */
const nameShare = { whole: 0.3, word: 0.7 }

/** Which of the facts that match are wanted. */
export interface Wanted {
  readonly limit: number
  /** Share of the best score of BM25 below which a fact is only looked at if it is one of the first few. */
  readonly close?: number
}

/** How many are looked at however far behind they are. */
const few = 14

/** The facts that match a question, the best first. */
export function findFacts({ data, book }: AskIndex, question: Question, { limit, close = 0 }: Wanted): Ranked[] {
  const terms = question.terms.map(weakenSpent).flatMap((term) => withWords(data, term))
  const candidates = retrieve(data, terms, limit)
  const least = close * (candidates[0]?.score ?? 0)
  const near = candidates.filter(({ score }, place) => place < few || score >= least)
  return rerank(data, book, { ...question, terms }, near)
}

function weakenSpent(term: Term): Term {
  return term.spent ? { ...term, idf: term.idf * spentShare } : term
}

/** A name of several words is found by some of them too: "the rebellions of the Huguenots" for "Huguenot rebellions". */
function withWords(data: SearchData, term: Term): Term[] {
  const stems = term.stem.split(' ')
  if (!term.entity || stems.length < 2) return [term]
  const words = stems.flatMap((stem): Term[] => {
    const id = data.termOf.get(stem)
    if (id === undefined) return []
    return [{ ...term, stem, forms: [{ id, weight: 1 }], idf: nameShare.word * at(data.idf, id), entity: false }]
  })
  return [{ ...term, idf: nameShare.whole * term.idf }, ...words]
}
