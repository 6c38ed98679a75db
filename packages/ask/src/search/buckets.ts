/** Terms by their first character; markers of entities and aspects stay out. */
export type Buckets = ReadonlyMap<string, readonly number[]>

/** Sorts terms into buckets. */
export function fillBuckets(terms: readonly string[]): Buckets {
  const buckets = new Map<string, number[]>()
  for (const [id, term] of terms.entries()) {
    const first = term.charAt(0)
    const known = buckets.get(first)
    if (known !== undefined) known.push(id)
    else if (first !== '@' && first !== '#') buckets.set(first, [id])
  }
  return buckets
}
