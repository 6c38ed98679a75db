import type { Fact } from '@docfacts/schema'

/** Leaves out facts that stand on the same words of a document as one before them. */
export function withoutOverlaps<Item extends { readonly fact: Fact }>(items: readonly Item[]): Item[] {
  const kept: Item[] = []
  for (const item of items) if (!kept.some(({ fact }) => overlap(fact, item.fact))) kept.push(item)
  return kept
}

/** Whether two facts cite the same words. */
export function overlap(a: Fact, b: Fact): boolean {
  return a.evidence.some((one) =>
    b.evidence.some(
      (other) =>
        one.document === other.document &&
        (one.position.start.offset ?? 0) < (other.position.end.offset ?? 0) &&
        (other.position.start.offset ?? 0) < (one.position.end.offset ?? 0)
    )
  )
}
