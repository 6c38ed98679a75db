/** The others of its group by each word: of every line, or between bars. A word may stand in several. */
export function readGroups(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const group of text.trim().split(/[|\n]+/)) {
    const words = group.trim().split(/\s+/)
    for (const word of words) found.set(word, [...(found.get(word) ?? []), ...words.filter((other) => other !== word)])
  }
  return found
}
