import type { Fact } from '../fact.ts'
import type { Factbook, Topic } from '../factbook.ts'
import type { Problem } from '../problem.ts'

/** Topics that are not the facts of their subject and aspect, each once and all of them. */
export function* checkTopics(book: Factbook): Generator<Problem> {
  const facts = new Map(book.facts.map((fact) => [fact.id, fact]))
  const listed = new Set<string>()
  for (const [index, topic] of book.topics.entries()) {
    yield* checkTopic(`topics[${index}]`, topic, facts)
    for (const id of topic.facts) listed.add(id)
  }
  for (const [index, { id, subject, aspect }] of book.facts.entries()) {
    if (aspect === undefined || listed.has(id)) continue
    const expected = `a place in the topic ${topicId(subject, aspect)}`
    yield problem(`facts[${index}]`, expected, 'a fact with an aspect that no topic lists')
  }
}

function* checkTopic(path: string, topic: Topic, facts: ReadonlyMap<string, Fact>): Generator<Problem> {
  const { id, subject, aspect, agreement, consensus } = topic
  const expected = topicId(subject, aspect)
  if (id !== expected) yield problem(`${path}.id`, JSON.stringify(expected), JSON.stringify(id))
  for (const [place, name] of topic.facts.entries()) {
    const fact = facts.get(name)
    if (fact === undefined || (fact.subject === subject && fact.aspect === aspect)) continue
    const found = `one about ${topicId(fact.subject, fact.aspect ?? fact.kind)}`
    yield problem(`${path}.facts[${place}]`, `a fact about ${expected}`, found)
  }
  if (consensus !== undefined && !topic.facts.includes(consensus)) {
    yield problem(`${path}.consensus`, 'one of the facts of the topic', JSON.stringify(consensus))
  }
  if (topic.facts.length === 1 && (agreement === 'refine' || agreement === 'conflict')) {
    yield problem(`${path}.agreement`, '"single" or "agree" for one fact', JSON.stringify(agreement))
  }
}

function topicId(subject: string, aspect: string): string {
  return `${subject}.${aspect}`
}

function problem(path: string, expected: string, found: string): Problem {
  return { rule: 'topic', path, expected, found }
}
