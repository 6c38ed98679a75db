import type { Evidence, Fact } from '../fact.ts'
import { nameKin } from './kin.ts'
import { nameOf } from './name-of.ts'
import { pairSimilar } from './similar.ts'
import type { Successors } from './successors.ts'
import { wordsOf } from './words.ts'

/** The facts of two factbooks, put side by side. */
export interface FactMatch {
  /** Said in both, though perhaps under another id or in other words. */
  readonly pairs: readonly (readonly [before: Fact, after: Fact])[]
  readonly removed: readonly Fact[]
  readonly added: readonly Fact[]
}

/**
 * Finds the facts of one factbook in another.
 *
 * An id hashes the value, so a fact in other words has another id. Of the facts of one kind about one subject and aspect,
 * those are the same that have, in this order: the same words · the same name within their kind (the label of an advantage,
 * the question of a question) · half of their words · the same place and no rival there. What is left came or went.
 */
export function matchFacts(released: readonly Fact[], current: readonly Fact[], successors: Successors): FactMatch {
  const byId = new Map(current.map((fact) => [fact.id, fact]))
  const pairs: (readonly [Fact, Fact])[] = []
  const gone: Fact[] = []
  for (const before of released) {
    const after = byId.get(before.id)
    if (after === undefined) gone.push(before)
    else pairs.push([before, after])
    byId.delete(before.id)
  }
  for (const group of groupByTopic(gone, [...byId.values()], successors)) {
    for (const found of matchGroup(group, successors)) pairs.push(found)
  }
  const matched = new Set(pairs.flat())
  return {
    pairs,
    removed: gone.filter((fact) => !matched.has(fact)),
    added: [...byId.values()].filter((fact) => !matched.has(fact))
  }
}

interface Group {
  readonly removed: Fact[]
  readonly added: Fact[]
}

/** Facts of one kind, subject and aspect, under whatever ids subject and aspect had. */
function groupByTopic(removed: readonly Fact[], added: readonly Fact[], successors: Successors): Iterable<Group> {
  const subject = nameKin(
    removed.map((fact) => fact.subject),
    successors.subjects
  )
  const aspect = nameKin(
    removed.flatMap((fact) => fact.aspect ?? []),
    successors.aspects
  )
  const groups = new Map<string, Group>()
  const groupOf = (fact: Fact): Group => {
    const key = `${fact.kind}\n${subject(fact.subject)}\n${fact.aspect === undefined ? '' : aspect(fact.aspect)}`
    const group = groups.get(key) ?? { removed: [], added: [] }
    groups.set(key, group)
    return group
  }
  for (const fact of removed) groupOf(fact).removed.push(fact)
  for (const fact of added) groupOf(fact).added.push(fact)
  return groups.values()
}

function matchGroup({ removed, added }: Group, { documents }: Successors): [Fact, Fact][] {
  if (removed.length === 0 || added.length === 0) return []
  const place = (fact: Fact): string | undefined => placeOf(fact, (id) => documents(id)[0] ?? id)
  const stages: readonly ((before: readonly Fact[], after: readonly Fact[]) => [Fact, Fact][])[] = [
    (before, after) => pairByKey(before, after, ({ value }) => wordsOf(value).join(' ')),
    (before, after) => pairByKey(before, after, nameOf),
    (before, after) => pairSimilar(before, after, ({ value }) => wordsOf(value)),
    (before, after) => pairByKey(before, after, place)
  ]
  const pairs: [Fact, Fact][] = []
  for (const stage of stages) {
    const matched = new Set(pairs.flat())
    const left = (facts: readonly Fact[]): Fact[] => facts.filter((fact) => !matched.has(fact))
    for (const found of stage(left(removed), left(added))) pairs.push(found)
  }
  return pairs
}

/** Pairs facts whose key no other fact of their list has. */
function pairByKey(
  before: readonly Fact[],
  after: readonly Fact[],
  keyOf: (fact: Fact) => string | undefined
): [Fact, Fact][] {
  const places = Map.groupBy(after, keyOf)
  const pairs: [Fact, Fact][] = []
  for (const [key, [fact, ...rivals]] of Map.groupBy(before, keyOf)) {
    const [place, ...others] = places.get(key) ?? []
    if (key && fact && place && rivals.length + others.length === 0) pairs.push([fact, place])
  }
  return pairs
}

/** Where a fact stands; only of kinds of which a place has one. */
function placeOf(fact: Fact, follow: (document: string) => string): string | undefined {
  const [first] = fact.evidence
  if (first === undefined || !(fact.aspect !== undefined || aloneInSection.has(fact.kind))) return undefined
  return JSON.stringify([follow(first.document), first.section, first.rule] satisfies (string | Evidence['section'])[])
}

const aloneInSection: ReadonlySet<Fact['kind']> = new Set(['definition', 'stack', 'summary', 'verdict'])
