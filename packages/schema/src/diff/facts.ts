import type { Fact, FactBase } from '../fact.ts'
import type { Change } from './change.ts'
import { diffEvidence } from './evidence.ts'
import { matchFacts } from './match.ts'
import { isSame } from './same.ts'
import type { Successors } from './successors.ts'

/** Facts that came, went, or are said otherwise. */
export interface FactDiff {
  readonly changes: readonly Change[]
  /** Id of each released fact that is still said → its id now. */
  readonly successors: ReadonlyMap<string, string>
}

/** Compares facts; one whose id changed because its words did is found again where that can be told. */
export function diffFacts(released: readonly Fact[], current: readonly Fact[], successors: Successors): FactDiff {
  const { pairs, removed, added } = matchFacts(released, current, successors)
  const changes: Change[] = []
  for (const [before, after] of pairs) changes.push(...compare(before, after, successors))
  for (const before of removed) changes.push({ kind: 'fact-removed', id: before.id, before })
  for (const after of added) changes.push({ kind: 'fact-added', id: after.id, after })
  return { changes, successors: new Map(pairs.map(([before, after]) => [before.id, after.id])) }
}

function compare(before: Fact, after: Fact, successors: Successors): Change[] {
  const { id } = before
  // Other words stand in other quotes: evidence that changed with them is the same change.
  if (before.value !== after.value) return [{ kind: 'fact-reworded', id, before, after }]
  const changes: Change[] = []
  if (id !== after.id) changes.push({ kind: 'fact-moved', id, before, after })
  if (!isSame(fieldsOf(before, successors), fieldsOf(after))) {
    changes.push({ kind: 'fact-changed', id, before, after })
  }
  const { added, removed } = diffEvidence(before.evidence, after.evidence, successors.documents)
  if (added.length + removed.length > 0) {
    changes.push({ kind: 'evidence-changed', id, before, after, added, removed })
  }
  return changes
}

/** What a fact has of its kind: what is not told by a rule of its own. */
function fieldsOf(fact: Fact, successors?: Successors): object {
  const { id, subject, aspect, value, evidence, ...fields } = fact satisfies FactBase
  if (fact.kind !== 'statement' || successors === undefined) return fields
  return { ...fields, subjects: fact.subjects.flatMap((entity) => follow(entity, successors)) }
}

function follow(subject: string, { subjects }: Successors): readonly string[] {
  const places = subjects(subject)
  return places.length === 1 ? places : [subject]
}
