import type { Summary } from '../build/summary.ts'
import { counted, thousands } from './progress.ts'
import type { Style } from './style.ts'

/**
 * A summary for people:
 *
 *     6 documents → 412 facts
 *       statement 150, attribute 96, …
 *       24 entities, 31 aspects, 11 tables
 *     restored: escaped-table 3
 *     61 topics: 40 single, 12 agree, 6 refine, 3 conflict
 */
export function summaryText(summary: Summary, style: Style): string {
  const { documents, facts, kinds, entities, aspects, tables, restorations, topics, agreement } = summary
  const lines = [
    style('bold', `${counted(documents, 'document')} → ${counted(facts, 'fact')}`),
    ...(facts === 0 ? [] : [`  ${tally(kinds)}`]),
    `  ${counted(entities, 'entity', 'entities')}, ${counted(aspects, 'aspect')}, ${counted(tables, 'table')}`,
    `restored: ${Object.keys(restorations).length === 0 ? 'nothing' : tally(restorations)}`,
    `${counted(topics, 'topic')}: ${topicsText(agreement)}`
  ]
  return `${lines.join('\n')}\n`
}

function topicsText(agreement: Summary['agreement']): string {
  return Object.entries(agreement)
    .map(([name, count]) => `${thousands(count)} ${name}`)
    .join(', ')
}

function tally(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${thousands(count)}`)
    .join(', ')
}
