import type { Document, Evidence, Fact, Factbook, Topic } from '@docfacts/schema'

/** A topic whose facts cannot all be true. */
export interface Conflict {
  readonly topic: string
  readonly subject: string
  readonly aspect: string
  /** Every value, with where it is said. */
  readonly values: readonly ConflictValue[]
}

/** One side of a conflict. */
export interface ConflictValue {
  /** Id of the fact. */
  readonly fact: string
  readonly value: string
  readonly evidence: readonly Evidence[]
}

/** The conflicts of a factbook, in the order of its topics; subject and aspect are named as people read them. */
export function conflictsOf(book: Factbook): Conflict[] {
  const facts = new Map(book.facts.map((fact) => [fact.id, fact]))
  const names = namesOf(book)
  return book.topics.filter(({ agreement }) => agreement === 'conflict').map((topic) => conflictOf(topic, facts, names))
}

function conflictOf(topic: Topic, facts: ReadonlyMap<string, Fact>, names: ReadonlyMap<string, string>): Conflict {
  const values: ConflictValue[] = []
  for (const id of topic.facts) {
    const fact = facts.get(id)
    if (fact !== undefined) values.push({ fact: id, value: fact.value, evidence: fact.evidence })
  }
  const { id, subject, aspect } = topic
  return { topic: id, subject: names.get(subject) ?? subject, aspect: names.get(`aspect ${aspect}`) ?? aspect, values }
}

function namesOf({ entities, aspects, documents }: Factbook): Map<string, string> {
  const title = ({ id, title: name }: Document): [string, string] => [`document:${id}`, name]
  return new Map([
    ...entities.map(({ id, name }): [string, string] => [id, name]),
    ...aspects.map(({ id, name }): [string, string] => [`aspect ${id}`, name]),
    ...documents.map(title)
  ])
}
