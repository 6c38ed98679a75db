/** The words of each group of a text: of every line, or between bars. */
export function groupsOf(text: string): string[][] {
  return text
    .trim()
    .split(/[|\n]+/)
    .map((group) => group.trim().split(/\s+/))
}

/** The others of its group by each word. A word may stand in several. */
export function readGroups(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const words of groupsOf(text)) {
    for (const word of words) found.set(word, [...(found.get(word) ?? []), ...words.filter((other) => other !== word)])
  }
  return found
}
