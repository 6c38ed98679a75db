import type { AskIndex } from '../ask-index.ts'
import type { Question } from '../question/read.ts'
import { type Ranked, rerank } from './rerank.ts'
import { retrieve } from './retrieve.ts'
import type { Term } from './terms.ts'

/** What a word that tells only the kind of answer counts for in finding one: "steps" may stand in a heading. */
const spentShare = 0.5

/** The facts that match a question, the best first. */
export function findFacts({ data, book }: AskIndex, question: Question, limit: number): Ranked[] {
  const terms = question.terms.map(weakenSpent)
  return rerank(data, book, { ...question, terms }, retrieve(data, terms, limit))
}

function weakenSpent(term: Term): Term {
  return term.spent ? { ...term, idf: term.idf * spentShare } : term
}
