/** Whether the folded words of a document say a folded name, its words side by side. */
export type Uses = (name: string) => boolean

/** Characters of a text that is looked through for each name sooner than indexed. */
const SHORT = 50_000

/** Make a test for names from the folded words of a document, each between spaces. */
export function createUses(words: string): Uses {
  return words.length <= SHORT ? (name) => words.includes(` ${name} `) : indexed(words.split(' '))
}

/** Seek a name only where its rarest word stands. */
function indexed(words: readonly string[]): Uses {
  const places = new Map<string, number[]>()
  for (const [at, word] of words.entries()) {
    const own = places.get(word)
    if (own === undefined) places.set(word, [at])
    else own.push(at)
  }
  return (name) => {
    const parts = name.split(' ')
    const [rarest] = parts
      .map((part, index) => ({ index, at: places.get(part) ?? [] }))
      .sort((a, b) => a.at.length - b.at.length)
    return rarest?.at.some((at) => parts.every((part, index) => words[at - rarest.index + index] === part)) === true
  }
}
