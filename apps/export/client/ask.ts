import { type AskIndex, ask, complete, createIndex, search } from '@docfacts/ask'
import type { Fact } from '@docfacts/schema'
import { unpackBook } from '../src/site/assets/unpack-book.ts'
import type { Facts } from './client.ts'
import { renderAnswer } from './render-answer.ts'

let loaded: { readonly index: AskIndex; readonly facts: ReadonlyMap<string, Fact> } | undefined

globalThis.docfacts = { showAnswer }

/** Answers a question from the facts. */
function showAnswer(place: HTMLElement, root: string, question: string): void {
  const { book, pages, alike } = loadFacts()
  if (loaded === undefined) {
    const unpacked = unpackBook(book)
    const index = createIndex(unpacked, { thesaurus: new Map(Object.entries(alike)) })
    loaded = { index, facts: new Map(unpacked.facts.map((fact) => [fact.id, fact])) }
  }
  const { index, facts } = loaded
  const answer = ask(index, question)
  const cited = new Set(answer.citations.map(({ fact }) => fact))
  const found = search(index, question, { limit: 12 }).filter(({ fact }) => !cited.has(fact))
  place.replaceChildren(...renderAnswer(answer, found.slice(0, 8), { root, pages, facts }))
  const names = document.querySelector('#names')
  if (names !== null && names.childElementCount === 0) {
    names.replaceChildren(...complete(index, '', 50).map((name) => new Option(name, name)))
  }
}

function loadFacts(): Facts {
  if (globalThis.docfactsFacts === undefined) throw new Error('Unexpected lack of facts')
  return globalThis.docfactsFacts
}
