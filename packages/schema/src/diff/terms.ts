import type { Entity } from '../factbook.ts'
import type { Change } from './change.ts'
import { type Follow, pair } from './pair.ts'
import { isSame } from './same.ts'

/** Entities or aspects that came, went, moved, or have other names. */
export function diffTerms(
  role: 'entity' | 'aspect',
  released: readonly Entity[],
  current: readonly Entity[],
  follow: Follow
): Change[] {
  const { kept, gone, added } = pair(released, current, follow)
  const changes: Change[] = added.map((after) => ({ kind: `${role}-added`, id: after.id, after }))
  for (const [before, after] of kept) {
    if (!isSame(before, after)) changes.push({ kind: `${role}-changed`, id: before.id, before, after })
  }
  for (const [before, successors] of gone) {
    const { id } = before
    const [after, ...others] = successors
    if (after === undefined) changes.push({ kind: `${role}-removed`, id, before })
    else if (others.length === 0) changes.push({ kind: `${role}-moved`, id, before, after })
    else changes.push({ kind: `${role}-split`, id, before, after: successors })
  }
  return changes
}
