import type { Spoken } from './spoken.ts'

/** Which folded words of a document stand where. */
export interface Uses {
  /** Whether the words of a folded name stand side by side. */
  says(name: string): boolean
  /** The word before each place of a word; `''` before the first of all. */
  before(word: string): readonly string[]
  /** The word behind each place of a word; `''` behind the last of all. */
  after(word: string): readonly string[]
}

/** Tell where words stand: a name is sought only where its rarest word does. */
export function createUses({ words, previous, said }: Spoken): Uses {
  const lastOf = (word: string): number => said.get(word)?.last ?? -1
  const countOf = (word: string): number => said.get(word)?.count ?? 0
  const placesOf = (word: string): readonly number[] => {
    const found: number[] = []
    for (let at = lastOf(word); at >= 0; at = previous[at] ?? -1) found.push(at)
    return found
  }
  return {
    says(name) {
      const parts = name.split(' ')
      const rarest = parts.reduce((least, part) => (countOf(part) < countOf(least) ? part : least))
      const index = parts.indexOf(rarest)
      for (let at = lastOf(rarest); at >= 0; at = previous[at] ?? -1)
        if (parts.every((part, other) => words[at - index + other] === part)) return true
      return false
    },
    before: (word) => placesOf(word).map((at) => words[at - 1] ?? ''),
    after: (word) => placesOf(word).map((at) => words[at + 1] ?? '')
  }
}
