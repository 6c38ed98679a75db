import type { SearchData } from './data.ts'
import { at } from './lists.ts'
import type { Term } from './terms.ts'

/** First place of any form of a term among some words, or −1. */
export function findTerm(words: Uint32Array, term: Term): number {
  let best = -1
  for (const form of term.forms) {
    const place = words.indexOf(form.id)
    if (place >= 0 && (best < 0 || place < best)) best = place
  }
  return best
}

/** Weight of the asked words that some words have, as a share of all. */
export function covered(words: Uint32Array, terms: readonly Term[], places: readonly number[], total: number): number {
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

/** What a word is worth whose spelling was corrected. */
function trust(term: Term): number {
  return term.corrected ? 0.75 : 1
}

/** The same with the headings, the title and the neighbours of a unit. */
export function wideCoverage(
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
export function nameCoverage(
  data: SearchData,
  terms: readonly Term[],
  places: readonly number[],
  unit: number
): number {
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
