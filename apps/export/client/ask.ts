import { type AskIndex, ask, complete, createIndex, search } from '@docfacts/ask'
import { unpackBook } from '../src/site/assets/unpack-book.ts'
import type { Facts } from './client.ts'
import { renderAnswer } from './render-answer.ts'

let index: AskIndex | undefined

globalThis.docfacts = { showAnswer }

/** Answers a question from the facts. */
function showAnswer(place: HTMLElement, root: string, question: string): void {
  const { book, pages } = facts()
  index ??= createIndex(unpackBook(book))
  const answer = ask(index, question)
  const cited = new Set(answer.citations.map(({ fact }) => fact))
  const found = search(index, question, { limit: 12 }).filter(({ fact }) => !cited.has(fact))
  place.replaceChildren(...renderAnswer(answer, found.slice(0, 8), { root, pages }))
  const names = document.querySelector('#names')
  if (names !== null && names.childElementCount === 0) {
    names.replaceChildren(...complete(index, '', 50).map((name) => new Option(name, name)))
  }
}

function facts(): Facts {
  if (globalThis.docfactsFacts === undefined) throw new Error('Unexpected lack of facts')
  return globalThis.docfactsFacts
}
