import { type AskIndex, ask, complete, createIndex, search } from '@docfacts/ask'
import type { Factbook } from '@docfacts/schema'
import { renderAnswer } from './render-answer.ts'

interface Facts {
  readonly book: Factbook
  /** Page of each document by its id, relative to the root. */
  readonly pages: Readonly<Record<string, string>>
}

let loaded: Promise<{ readonly index: AskIndex; readonly facts: Facts }> | undefined

/** Answers a question from the facts, which are loaded once. */
export async function showAnswer(place: HTMLElement, root: string, question: string): Promise<void> {
  loaded ??= loadFacts()
  const { index, facts } = await loaded
  const answer = ask(index, question)
  const cited = new Set(answer.citations.map(({ fact }) => fact))
  const found = search(index, question, { limit: 12 }).filter(({ fact }) => !cited.has(fact))
  place.replaceChildren(...renderAnswer(answer, found.slice(0, 8), { root, pages: facts.pages }))
  const names = document.querySelector('#names')
  if (names !== null && names.childElementCount === 0) {
    names.replaceChildren(...complete(index, '', 50).map((name) => new Option(name, name)))
  }
}

async function loadFacts(): Promise<{ readonly index: AskIndex; readonly facts: Facts }> {
  const response = await fetch(new URL('ask.json', import.meta.url))
  if (!response.ok) throw new Error(`Unexpected status ${response.status}`)
  const facts: Facts = await response.json()
  return { index: createIndex(facts.book), facts }
}
