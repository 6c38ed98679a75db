/** Differences that are listed one by one. */
const listed = 20

/**
 * Says how a factbook on the disk differs from the one that a build gives: the lines gone and the lines new, each with
 * what it begins with; a fact is a line.
 */
export function explainStale(present: string | undefined, built: string): string[] {
  if (present === undefined) return ['there is no such file']
  const before = new Set(present.split('\n'))
  const after = new Set(built.split('\n'))
  const gone = [...before].filter((line) => !after.has(line))
  const added = [...after].filter((line) => !before.has(line))
  const differences = [...gone.map((line) => `- ${shorten(line)}`), ...added.map((line) => `+ ${shorten(line)}`)]
  if (differences.length === 0) return ['the same lines stand in another order, or more often']
  const more = differences.length - listed
  return more > 0 ? [...differences.slice(0, listed), `… and ${more} more lines`] : differences
}

function shorten(line: string): string {
  const text = line.trim()
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}
