import type { Topic } from '@docfacts/schema'
import { type Comparison, type ComparisonRow, findComparisons } from '../view/comparisons.ts'
import { aspectName, subjectName, topicFacts, type View } from '../view/view.ts'
import { agreementBadge } from './agreement.ts'
import { cite } from './cite.ts'
import { escapeMarkdown } from './escape.ts'

/** Each set of compared entities as a table, with who says what below it. */
export function comparisonPage(view: View): string {
  const comparisons = findComparisons(view)
  const parts = ['# Comparison', '']
  if (comparisons.length === 0) parts.push('The documents compare nothing.', '')
  for (const comparison of comparisons) parts.push(...comparisonSection(view, comparison))
  return parts.join('\n')
}

function comparisonSection(view: View, { entities, rows }: Comparison): string[] {
  const names = entities.map((entity) => escapeMarkdown(subjectName(view, entity)))
  const lines = [
    `## ${names.join(' – ')}`,
    '',
    `| Aspect | ${names.join(' | ')} |`,
    `| --- |${' --- |'.repeat(names.length)}`
  ]
  for (const row of rows) {
    const cells = row.topics.map((topic) => (topic === undefined ? '–' : cell(view, topic)))
    lines.push(`| ${escapeMarkdown(aspectName(view, row.aspect))} | ${cells.join(' | ')} |`)
  }
  lines.push('', '### Who says what', '')
  for (const row of rows) lines.push(...whoSaysWhat(view, row))
  lines.push('')
  return lines
}

function cell(view: View, topic: Topic): string {
  const facts = topicFacts(view, topic)
  const shown = topic.consensus === undefined ? facts : facts.slice(0, 1)
  const values = shown.map((fact) => `${escapeMarkdown(fact.value)} (${cite(fact)})`)
  const more = facts.length > shown.length ? [`and ${facts.length - shown.length} more`] : []
  return [...values, ...more, ...agreementBadge(topic.agreement)].join('; ')
}

function whoSaysWhat(view: View, { aspect, topics }: ComparisonRow): string[] {
  const lines = [`- **${escapeMarkdown(aspectName(view, aspect))}**`]
  for (const topic of topics) {
    if (topic === undefined) continue
    for (const fact of topicFacts(view, topic)) {
      lines.push(
        `  - ${escapeMarkdown(subjectName(view, topic.subject))}: ${escapeMarkdown(fact.value)} — ${cite(fact)}`
      )
    }
  }
  return lines
}
