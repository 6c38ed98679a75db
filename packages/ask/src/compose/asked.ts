import type { AskIndex } from '../ask-index.ts'
import type { Question } from '../question/read.ts'
import { findFacts, type Wanted } from '../search/find.ts'
import { createHitReader } from '../search/hits.ts'
import type { Asked } from './draft.ts'

/** A question with the facts that match it. */
export function askedOf(index: AskIndex, question: Question, wanted: Wanted): Asked {
  const hits = createHitReader(index.data, question.terms)
  return { index, question, hits, ranked: findFacts(index, question, wanted) }
}
