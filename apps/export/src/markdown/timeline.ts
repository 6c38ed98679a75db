import { timeline } from '../view/timeline.ts'
import { subjectName, type View } from '../view/view.ts'
import { cite } from './cite.ts'
import { escapeMarkdown } from './escape.ts'

/** All events, the earliest first. */
export function timelinePage(view: View): string {
  const lines = ['# Timeline', '']
  const events = timeline(view)
  if (events.length === 0) lines.push('The documents date nothing.', '')
  else lines.push('| When | What | About | Source |', '| --- | --- | --- | --- |')
  for (const event of events) {
    const about = escapeMarkdown(subjectName(view, event.subject))
    lines.push(`| ${escapeMarkdown(event.when.text)} | ${escapeMarkdown(event.value)} | ${about} | ${cite(event)} |`)
  }
  if (events.length > 0) lines.push('')
  return lines.join('\n')
}
