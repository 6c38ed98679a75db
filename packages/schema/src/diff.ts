import { type Bump, bumpOf, demanded } from './bump.ts'
import { compareCodeUnits } from './compare.ts'
import type { Change } from './diff/change.ts'
import { diffDocuments } from './diff/documents.ts'
import { diffFacts } from './diff/facts.ts'
import { diffRedirects } from './diff/redirects.ts'
import { findSuccessors } from './diff/successors.ts'
import { diffTables } from './diff/tables.ts'
import { diffTerms } from './diff/terms.ts'
import { diffTopics } from './diff/topics.ts'
import type { Factbook } from './factbook.ts'

/** What is different between two factbooks, and what that asks of the version number. */
export interface Diff {
  readonly bump: Bump
  /** In the order of `demanded`, then by id. */
  readonly changes: readonly Change[]
}

/**
 * Compares what two factbooks say. A block that moved, lines that break elsewhere, and thus other positions and hashes,
 * are no change; see the readme for each rule.
 *
 * Ids that are gone are followed through the redirects of `current`. Both factbooks must be whole (`checkFactbook`).
 */
export function diff(released: Factbook, current: Factbook): Diff {
  const successors = findSuccessors(released, current)
  const facts = diffFacts(released.facts, current.facts, successors)
  const changes: Change[] = [
    ...diffName(released, current),
    ...diffDocuments(released.documents, current.documents, successors),
    ...diffTerms('entity', released.entities, current.entities, successors.entities),
    ...diffTerms('aspect', released.aspects, current.aspects, successors.aspects),
    ...diffTopics(released.topics, current.topics, successors, facts.successors),
    ...facts.changes,
    ...diffTables(released.tables, current.tables, successors.documents),
    ...diffRedirects(released, current)
  ]
  return { bump: bumpOf(changes), changes: changes.sort(compareChanges) }
}

function diffName({ name: before }: Factbook, { name: after }: Factbook): Change[] {
  return before === after ? [] : [{ kind: 'name-changed', id: before, before, after }]
}

const rank = new Map(Object.keys(demanded).map((kind, index) => [kind, index]))

function compareChanges(a: Change, b: Change): number {
  return (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) || compareCodeUnits(a.id, b.id)
}
