/** Which folded words of a document stand where. */
export interface Uses {
  /** Whether the words of a folded name stand side by side. */
  says(name: string): boolean
  /** The word before each place of a word; `''` before the first of all. */
  before(word: string): readonly string[]
}

/** Index the folded words of a document, so that a name is sought only where its rarest word stands. */
export function createUses(words: readonly string[]): Uses {
  const places = new Map<string, number[]>()
  for (const [at, word] of words.entries()) {
    const own = places.get(word)
    if (own === undefined) places.set(word, [at])
    else own.push(at)
  }
  return {
    says(name) {
      const parts = name.split(' ')
      const [rarest] = parts
        .map((part, index) => ({ index, at: places.get(part) ?? [] }))
        .sort((a, b) => a.at.length - b.at.length)
      return rarest?.at.some((at) => parts.every((part, index) => words[at - rarest.index + index] === part)) === true
    },
    before: (word) => (places.get(word) ?? []).map((at) => words[at - 1] ?? '')
  }
}
