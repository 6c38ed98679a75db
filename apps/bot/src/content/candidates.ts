import type { Fact, FactKind } from '@docfacts/schema'
import { type Content, nameOf, referenceOf } from './content.ts'
import type { Candidate } from './matches.ts'

/** What an option of a command completes to. */
export type CandidateKind =
  | 'entity'
  | 'aspect'
  | 'term'
  | 'document'
  | 'topic'
  | 'conflict'
  | 'fact'
  | 'question'
  | 'situation'
  | 'task'
  | 'event'
  | 'content'

/** Candidates of each kind in one content, the most told about first. */
const lists: Readonly<Record<CandidateKind, (content: Content) => Candidate[]>> = {
  entity: (content) => entitiesBy(content, () => true),
  aspect: ({ book }) => book.aspects.map(({ id, name, aliases }) => ({ name, value: id, aliases })),
  term: (content) => entitiesBy(content, (fact) => fact.kind === 'definition'),
  document: ({ book }) => book.documents.map(({ id, title, path }) => ({ name: title, value: id, aliases: [path] })),
  topic: (content) => content.book.topics.map((topic) => topicCandidate(content, topic)),
  conflict: (content) =>
    content.book.topics
      .filter(({ agreement }) => agreement === 'conflict')
      .map((topic) => topicCandidate(content, topic)),
  fact: ({ book }) => book.facts.map(({ id, value }) => ({ name: `${id}: ${value}`, value: id })),
  question: (content) => [...new Set(questionsOf(content))].map((question) => ({ name: question, value: question })),
  situation: (content) =>
    textsOf(content, 'recommendation', (fact) => (fact.kind === 'recommendation' ? fact.situation : '')),
  task: (content) => textsOf(content, 'procedure', (fact) => (fact.kind === 'procedure' ? fact.title : '')),
  event: (content) => entitiesBy(content, (fact) => fact.kind === 'event'),
  content: ({ name }) => [{ name, value: name }]
}

/** Candidates of a kind in some contents, with values that fit into a choice; kept for each content. */
export function candidatesOf(contents: readonly Content[], kind: CandidateKind): Candidate[] {
  return contents.flatMap((content) => {
    const known = kept.get(content) ?? new Map<CandidateKind, readonly Candidate[]>()
    const list = known.get(kind) ?? lists[kind](content).map(withShortValue)
    kept.set(content, known.set(kind, list))
    return list
  })
}

/** A cache by content: what is in it follows from the content alone. */
const kept = new WeakMap<Content, Map<CandidateKind, readonly Candidate[]>>()

function withShortValue(candidate: Candidate): Candidate {
  return candidate.value.length <= 100 ? candidate : { ...candidate, value: `#${referenceOf(candidate.value)}` }
}

function topicCandidate(
  content: Content,
  { id, subject, aspect }: { id: string; subject: string; aspect: string }
): Candidate {
  return { name: `${nameOf(content, subject)}: ${content.aspects.get(aspect)?.name ?? aspect}`, value: id }
}

function entitiesBy({ book }: Content, wanted: (fact: Fact) => boolean): Candidate[] {
  const counts = new Map<string, number>()
  for (const fact of book.facts) if (wanted(fact)) counts.set(fact.subject, (counts.get(fact.subject) ?? 0) + 1)
  return book.entities
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .map(({ id, name, aliases }) => ({ name, value: id, aliases }))
}

function textsOf({ book }: Content, kind: FactKind, read: (fact: Fact) => string): Candidate[] {
  const texts = book.facts.filter((fact) => fact.kind === kind).map(read)
  return [...new Set(texts)].filter((text) => text !== '').map((text) => ({ name: text, value: text }))
}

/** What documents ask themselves, then what each thing is. */
function questionsOf(content: Content): string[] {
  const asked = content.book.facts.flatMap((fact) => (fact.kind === 'question' ? [fact.question] : []))
  return [...asked, ...candidatesOf([content], 'term').map(({ name }) => `What is ${name}?`)].filter(
    (question) => question.length <= 100
  )
}
