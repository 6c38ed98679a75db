import type { Topic } from '../factbook.ts'
import type { Change } from './change.ts'
import { pair } from './pair.ts'
import type { Successors } from './successors.ts'

/** Topics that came, went or moved, and those whose facts stand otherwise to each other. */
export function diffTopics(
  released: readonly Topic[],
  current: readonly Topic[],
  successors: Successors,
  facts: ReadonlyMap<string, string>
): Change[] {
  const { kept, gone, added } = pair(released, current, successors.topics)
  const changes: Change[] = added.map((after) => ({ kind: 'topic-added', id: after.id, after }))
  for (const [before, after] of kept) changes.push(...compare(before, after, facts))
  for (const [before, places] of gone) {
    const { id } = before
    const [after, ...others] = places
    if (after === undefined) changes.push({ kind: 'topic-removed', id, before })
    else if (others.length > 0) changes.push({ kind: 'topic-split', id, before, after: places })
    else changes.push({ kind: 'topic-moved', id, before, after }, ...compare(before, after, facts))
  }
  return changes
}

function compare(before: Topic, after: Topic, facts: ReadonlyMap<string, string>): Change[] {
  const { id } = before
  if (before.agreement !== after.agreement) return [{ kind: 'agreement-changed', id, before, after }]
  const expected = before.consensus && facts.get(before.consensus)
  // A consensus that is gone is told by its fact.
  const gone = before.consensus !== undefined && (expected === undefined || !after.facts.includes(expected))
  return gone || expected === after.consensus ? [] : [{ kind: 'consensus-changed', id, before, after }]
}
