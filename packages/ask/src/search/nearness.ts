import { at } from './lists.ts'
import type { Term } from './terms.ts'

/** Weight of asked neighbours that are neighbours among some words too, as a share of all. */
export function nearness(words: Uint32Array, terms: readonly Term[], places: readonly number[], total: number): number {
  let sum = 0
  for (let index = 1; index < terms.length; index++) {
    if (at(places, index - 1) < 0 || at(places, index) < 0) continue
    const [before, here] = [terms[index - 1] as Term, terms[index] as Term]
    const distance = gap(words, before, here)
    if (distance <= 3) sum += ((before.idf + here.idf) / 2) * (distance === 1 ? 1 : 0.5)
  }
  return sum / total
}

/** Least distance between two terms. */
function gap(words: Uint32Array, a: Term, b: Term): number {
  let least = words.length
  let lastA = -1
  let lastB = -1
  for (let place = 0; place < words.length; place++) {
    const word = at(words, place)
    if (a.forms.some(({ id }) => id === word)) lastA = place
    if (b.forms.some(({ id }) => id === word)) lastB = place
    if (lastA >= 0 && lastB >= 0 && lastA !== lastB) least = Math.min(least, Math.abs(lastA - lastB))
  }
  return least
}
