import type { Fact } from '@docfacts/schema'
import type { AskIndex } from '../ask-index.ts'
import { at } from '../search/lists.ts'
import { type Question, readQuestion } from './read.ts'

/** A question that a document asks itself and answers, read like one that is asked. */
export interface AskedBefore {
  readonly unit: number
  readonly fact: Extract<Fact, { kind: 'question' }>
  readonly question: Question
}

/** Finds the questions of documents that share an informative word with a question. */
export type AskedBeforeFinder = (question: Question) => AskedBefore[]

/** Most questions of documents that are read. */
const most = 5000

/** Reads the questions of documents that have an answer. */
export function readAskedBefore(index: AskIndex): AskedBeforeFinder {
  const { byKind, unitOf } = index.tables()
  const byTerm = new Map<number, AskedBefore[]>()
  for (const place of (byKind.get('question') ?? []).slice(0, most)) {
    const fact = index.book.facts[place] as Fact
    if (fact.kind !== 'question' || fact.value === fact.question || at(unitOf, place) < 0) continue
    const one = { unit: at(unitOf, place), fact, question: readQuestion(index, fact.question) }
    for (const id of mainForms(one.question)) byTerm.set(id, [...(byTerm.get(id) ?? []), one])
  }
  return (question) => [...new Set(mainForms(question).flatMap((id) => byTerm.get(id) ?? []))]
}

/** The words themselves and what is as good. */
function mainForms({ terms }: Question): number[] {
  return terms.flatMap(({ forms, spent }) =>
    spent ? [] : forms.filter(({ weight }) => weight >= 0.8).map(({ id }) => id)
  )
}
