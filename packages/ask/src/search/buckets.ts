/** Letters that two words must share at the least to come from one root. */
export const shortestRoot = 5

/** Terms by how they begin. */
export interface Buckets {
  /** By the first character. */
  readonly byLetter: ReadonlyMap<string, readonly number[]>
  /** By the first `shortestRoot` characters. */
  readonly byRoot: ReadonlyMap<string, readonly number[]>
}

/** Sorts terms into buckets; markers of entities and aspects stay out. */
export function fillBuckets(terms: readonly string[]): Buckets {
  const byLetter = new Map<string, number[]>()
  const byRoot = new Map<string, number[]>()
  for (const [id, term] of terms.entries()) {
    if (term.startsWith('@') || term.startsWith('#')) continue
    put(byLetter, term.slice(0, 1), id)
    if (term.length >= shortestRoot) put(byRoot, term.slice(0, shortestRoot), id)
  }
  return { byLetter, byRoot }
}

function put(buckets: Map<string, number[]>, key: string, id: number): void {
  const known = buckets.get(key)
  if (known === undefined) buckets.set(key, [id])
  else known.push(id)
}
