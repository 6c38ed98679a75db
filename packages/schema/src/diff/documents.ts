import type { Document } from '../factbook.ts'
import type { Change } from './change.ts'
import { pair } from './pair.ts'
import { isSame } from './same.ts'
import type { Successors } from './successors.ts'

/**
 * Documents that came, went, moved, or say something else of themselves.
 *
 * A hash alone is no change: lines that break elsewhere change it too.
 */
export function diffDocuments(
  released: readonly Document[],
  current: readonly Document[],
  successors: Successors
): Change[] {
  const { kept, gone, added } = pair(released, current, successors.documents)
  const changes: Change[] = added.map((after) => ({ kind: 'document-added', id: after.id, after }))
  for (const [before, after] of kept) changes.push(...compare(before, after))
  for (const [before, [after]] of gone) {
    const { id } = before
    if (after === undefined) changes.push({ kind: 'document-removed', id, before })
    else changes.push({ kind: 'document-moved', id, before, after }, ...compare(before, after))
  }
  return changes
}

function compare(before: Document, after: Document): Change[] {
  if (isSame(told(before), told(after))) return []
  return [{ kind: 'document-changed', id: before.id, before, after }]
}

function told({ title, words, metadata }: Document): object {
  return { title, words, metadata }
}
