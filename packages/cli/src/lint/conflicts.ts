import { conflictsOf as pairsOf } from '@docfacts/core'
import type { Evidence, Fact, Factbook } from '@docfacts/schema'

/** A topic whose facts cannot all be true, as it is listed. */
export interface ListedConflict {
  /** Id of the topic. */
  readonly topic: string
  /** Name of the subject. */
  readonly subject: string
  /** Name of the aspect. */
  readonly aspect: string
  /** Every value that another one excludes, in reading order. */
  readonly values: readonly ConflictValue[]
  /** Which exclude each other, by the ids of the facts, and why. */
  readonly pairs: readonly { readonly facts: readonly [string, string]; readonly why: string }[]
}

/** One side of a conflict. */
export interface ConflictValue {
  /** Id of the fact. */
  readonly fact: string
  readonly value: string
  readonly evidence: readonly Evidence[]
}

/** The conflicts of a factbook, in the order of its topics. */
export function listConflicts(book: Factbook): ListedConflict[] {
  const names = namesOf(book)
  return pairsOf(book).map(({ topic: { id, subject, aspect }, pairs }) => {
    const sides = new Map(pairs.flatMap(({ facts }) => facts.map((fact): [string, Fact] => [fact.id, fact])))
    return {
      topic: id,
      subject: names.get(subject) ?? subject,
      aspect: names.get(`aspect ${aspect}`) ?? aspect,
      values: [...sides.values()]
        .sort(inReadingOrder)
        .map(({ id: fact, value, evidence }) => ({ fact, value, evidence })),
      pairs: pairs.map(({ facts: [a, b], why }) => ({ facts: [a.id, b.id], why }))
    }
  })
}

function inReadingOrder(a: Fact, b: Fact): number {
  const [one, other] = [a.evidence[0], b.evidence[0]]
  if (one === undefined || other === undefined) return 0
  if (one.path !== other.path) return one.path < other.path ? -1 : 1
  return (one.position.start.offset ?? 0) - (other.position.start.offset ?? 0)
}

function namesOf({ entities, aspects, documents }: Factbook): Map<string, string> {
  return new Map([
    ...entities.map(({ id, name }): [string, string] => [id, name]),
    ...aspects.map(({ id, name }): [string, string] => [`aspect ${id}`, name]),
    ...documents.map(({ id, title }): [string, string] => [`document:${id}`, title])
  ])
}
