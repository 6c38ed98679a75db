import type { AskIndex } from '../ask-index.ts'
import { alike } from '../generated/alike.ts'
import { once } from '../once.ts'
import { groupsOf } from '../question/groups.ts'
import { listAt } from '../search/lists.ts'
import type { Thesaurus } from '../search/thesaurus.ts'
import { stemWord } from '../search/tokenise.ts'
import { paraphrases } from './paraphrases.ts'

export type { Thesaurus } from '../search/thesaurus.ts'

/**
 * English words that say about the same, for `createIndex`: `movie` ~ `film`, `quicker` ~ `faster`.
 *
 * An entry of its own, since pages that load an index need none of it: an index holds what it needs. Reading it takes some 40 ms once.
 */
export const english: () => Thesaurus = once(() => {
  const found = new Map<string, Set<string>>()
  for (const words of stemsOf(paraphrases)) for (const word of words) link(found, word, words)
  for (const [first = '', ...others] of stemsOf(alike)) link(found, first, others)
  return new Map([...found].map(([stem, others]) => [stem, [...others]]))
})

/** What an index keeps of its thesaurus: with it `createIndex` makes the same index of the same factbook again. */
export function thesaurusOf({ data: { alike, terms } }: AskIndex): Thesaurus {
  return new Map(
    alike.stems.map((stem, place) => [stem, [...listAt(alike.terms, place)].map((term) => terms[term] as string)])
  )
}

/** The stems of each group of a text. */
function stemsOf(text: string): string[][] {
  return groupsOf(text).map((group) => group.map(stemWord))
}

function link(found: Map<string, Set<string>>, stem: string, others: readonly string[]): void {
  for (const other of others) {
    if (other === stem) continue
    linked(found, stem).add(other)
    linked(found, other).add(stem)
  }
}

function linked(found: Map<string, Set<string>>, stem: string): Set<string> {
  const known = found.get(stem) ?? new Set()
  found.set(stem, known)
  return known
}
