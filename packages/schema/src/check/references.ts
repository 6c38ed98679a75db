import type { Fact } from '../fact.ts'
import type { Factbook } from '../factbook.ts'
import type { Problem } from '../problem.ts'

/** Ids that name nothing in the factbook: of subjects, aspects, documents and facts. */
export function* checkReferences(book: Factbook): Generator<Problem> {
  const known = indexIds(book)
  for (const [index, fact] of book.facts.entries()) yield* checkFact(`facts[${index}]`, fact, known)
  for (const [index, { subject, aspect, facts, consensus }] of book.topics.entries()) {
    const path = `topics[${index}]`
    yield* refer(`${path}.subject`, subject, 'subject', known)
    yield* refer(`${path}.aspect`, aspect, 'aspect', known)
    for (const [place, id] of facts.entries()) yield* refer(`${path}.facts[${place}]`, id, 'fact', known)
    if (consensus !== undefined) yield* refer(`${path}.consensus`, consensus, 'fact', known)
  }
  for (const [index, { document }] of book.tables.entries()) {
    yield* refer(`tables[${index}].document`, document, 'document', known)
  }
}

type Role = 'subject' | 'aspect' | 'document' | 'fact'

type Known = Readonly<Record<Role, ReadonlySet<string>>>

function indexIds({ documents, entities, aspects, facts }: Factbook): Known {
  const subjects = [...entities.map(({ id }) => id), ...documents.map(({ id }) => `document:${id}`)]
  return {
    subject: new Set(subjects),
    aspect: new Set(aspects.map(({ id }) => id)),
    document: new Set(documents.map(({ id }) => id)),
    fact: new Set(facts.map(({ id }) => id))
  }
}

function* checkFact(path: string, fact: Fact, known: Known): Generator<Problem> {
  yield* refer(`${path}.subject`, fact.subject, 'subject', known)
  if (fact.aspect !== undefined) yield* refer(`${path}.aspect`, fact.aspect, 'aspect', known)
  for (const [index, { document }] of fact.evidence.entries()) {
    yield* refer(`${path}.evidence[${index}].document`, document, 'document', known)
  }
  if (fact.kind !== 'statement') return
  for (const [index, subject] of fact.subjects.entries()) {
    yield* refer(`${path}.subjects[${index}]`, subject, 'subject', known)
  }
}

const expectations: Record<Role, string> = {
  subject: 'the id of an entity, or of a document behind "document:"',
  aspect: 'the id of an aspect',
  document: 'the id of a document',
  fact: 'the id of a fact'
}

function* refer(path: string, id: string, role: Role, known: Known): Generator<Problem> {
  if (known[role].has(id)) return
  yield { rule: 'reference', path, expected: expectations[role], found: JSON.stringify(id) }
}
