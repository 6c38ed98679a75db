import type { Evidence } from '@docfacts/schema'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { spanId } from '../site.ts'

interface Span {
  readonly start: number
  readonly end: number
  readonly id?: string
  readonly restoredBy?: string
}

/** The text of a document with every cited span marked; each mark has the id that citations link to. */
export function markedSource(text: string, evidence: readonly Evidence[]): Element {
  const spans = new Map<string, Span>()
  for (const each of evidence) {
    const { start, end } = each.position
    if (start.offset === undefined || end.offset === undefined || end.offset > text.length) continue
    const id = spanId(each)
    if (!spans.has(id)) spans.set(id, { start: start.offset, end: end.offset, id, ...restoration(each) })
  }
  const sorted = [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end)
  return h('pre.source', { tabIndex: 0 }, nest(text, 0, text.length, sorted))
}

/** Marks inside marks; a span that reaches over the end of the one around it goes on behind it, without its id. */
function nest(text: string, from: number, to: number, spans: readonly Span[]): ElementContent[] {
  const children: ElementContent[] = []
  const waiting = [...spans]
  let at = from
  while (waiting.length > 0) {
    const span = waiting.shift() as Span
    if (span.start > at) children.push({ type: 'text', value: text.slice(at, span.start) })
    const inside: Span[] = []
    while (waiting[0] !== undefined && waiting[0].start < span.end) inside.push(waiting.shift() as Span)
    const over = inside.filter(({ end }) => end > span.end)
    children.push(
      mark(
        span,
        nest(
          text,
          span.start,
          span.end,
          inside.map((each) => ({ ...each, end: Math.min(each.end, span.end) }))
        )
      )
    )
    for (const { id: _, ...rest } of over) waiting.push({ ...rest, start: span.end })
    if (over.length > 0) waiting.sort((a, b) => a.start - b.start || b.end - a.end)
    at = span.end
  }
  if (at < to) children.push({ type: 'text', value: text.slice(at, to) })
  return children
}

function mark({ id, restoredBy }: Span, children: ElementContent[]): Element {
  return h(
    'mark',
    {
      ...(id === undefined ? {} : { id }),
      ...(restoredBy === undefined ? {} : { title: `Restored: ${restoredBy}`, className: ['restored'] })
    },
    children
  )
}

function restoration({ restoredBy }: Evidence): { restoredBy?: string } {
  return restoredBy === undefined ? {} : { restoredBy }
}
