import type { Factbook } from '../factbook.ts'
import type { Change } from './change.ts'
import { isSame } from './same.ts'
import { followRedirects, targetsOf } from './successors.ts'

/** Old ids that lead elsewhere, or nowhere. A redirect from an id that was just there is told with that id. */
export function diffRedirects(released: Factbook, current: Factbook): Change[] {
  const none = { moved: {}, split: {} }
  const [old, now] = [released.redirects ?? none, current.redirects ?? none]
  const there = followRedirects(idsOf(current), now)
  const justThere = new Set(idsOf(released).map(({ id }) => id))
  const changes: Change[] = []
  for (const id of new Set([old.moved, old.split, now.moved, now.split].flatMap(Object.keys))) {
    const [before, after] = [targetsOf(id, old), targetsOf(id, now)]
    if (isSame(before, after) || justThere.has(id)) continue
    if (before.length > 0 && there(id).length === 0) changes.push({ kind: 'redirect-removed', id, before })
    else changes.push({ kind: 'redirect-changed', id, before, after })
  }
  return changes
}

function idsOf({ documents, entities, aspects, facts, topics }: Factbook): readonly { readonly id: string }[] {
  return [...documents, ...entities, ...aspects, ...facts, ...topics]
}
