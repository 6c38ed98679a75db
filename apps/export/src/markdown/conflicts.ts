import type { Topic } from '@docfacts/schema'
import { aspectName, subjectName, topicFacts, type View } from '../view/view.ts'
import { cite } from './cite.ts'
import { escapeMarkdown } from './escape.ts'

/** Each topic whose sources disagree, and who says what. */
export function conflictsPage(view: View): string {
  const conflicts = view.book.topics.filter(({ agreement }) => agreement === 'conflict')
  const lines = ['# Conflicts', '']
  if (conflicts.length === 0) lines.push('No two sources disagree.', '')
  for (const topic of conflicts) lines.push(...conflict(view, topic))
  return lines.join('\n')
}

function conflict(view: View, topic: Topic): string[] {
  const name = `${subjectName(view, topic.subject)}: ${aspectName(view, topic.aspect)}`
  const lines = [`## ${escapeMarkdown(name)}`, '']
  for (const fact of topicFacts(view, topic)) {
    const majority = fact.id === topic.consensus ? ' *(what most say)*' : ''
    lines.push(`- ${escapeMarkdown(fact.value)} — ${cite(fact)}${majority}`)
  }
  lines.push('')
  return lines
}
