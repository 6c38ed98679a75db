/** Which folded words of a document stand where. */
export interface Uses {
  /** Whether the words of a folded name stand side by side. */
  says(name: string): boolean
  /** The word before each place of a word; `''` before the first of all. */
  before(word: string): readonly string[]
  /** The word behind each place of a word; `''` behind the last of all. */
  after(word: string): readonly string[]
}

/** Index the folded words of a document, so that a name is sought only where its rarest word stands. */
export function createUses(words: readonly string[]): Uses {
  // The last place of each word; from each place the one before it, or -1, and how many there are up to it.
  const last = new Map<string, number>()
  const previous = new Int32Array(words.length)
  const counts = new Int32Array(words.length)
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const before = last.get(word) ?? -1
    previous[at] = before
    counts[at] = (counts[before] ?? 0) + 1
    last.set(word, at)
  }
  const lastOf = (word: string): number => last.get(word) ?? -1
  const countOf = (word: string): number => counts[lastOf(word)] ?? 0
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
