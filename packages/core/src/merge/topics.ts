import type { Fact, Topic } from '@docfacts/schema'
import { compareCodeUnits } from '@docfacts/schema'
import { agreementOf } from './agreement.ts'

/** Group the facts that have an aspect by subject and aspect, and tell how those of a group stand to each other. */
export function readTopics(facts: readonly Fact[]): readonly Topic[] {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (fact.aspect === undefined) continue
    const id = `${fact.subject}.${fact.aspect}`
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [fact])
    else group.push(fact)
  }
  return [...groups].map(([id, group]) => topicOf(id, group)).sort((a, b) => compareCodeUnits(a.id, b.id))
}

function topicOf(id: string, group: readonly Fact[]): Topic {
  const [first] = group
  if (first?.aspect === undefined) throw new Error(`Unexpected topic \`${id}\` without an aspect`)
  const facts = group.map((fact) => fact.id).sort(compareCodeUnits)
  return { id, subject: first.subject, aspect: first.aspect, facts, ...agreementOf(group) }
}
