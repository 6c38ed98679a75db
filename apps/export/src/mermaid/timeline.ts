import { timeline } from '../view/timeline.ts'
import type { View } from '../view/view.ts'
import { escapeLabel } from './escape.ts'

/** All events, those of one time together; nothing where there are none. */
export function timelineDiagram(view: View): string | undefined {
  const periods = Map.groupBy(timeline(view), ({ when }) => when.text)
  if (periods.size === 0) return undefined
  const lines = ['timeline', `  title ${escapeLabel(view.book.name)}`]
  for (const [period, events] of periods) {
    lines.push(`  ${escapeLabel(period)} : ${events.map(({ value }) => escapeLabel(value)).join(' : ')}`)
  }
  lines.push('')
  return lines.join('\n')
}
