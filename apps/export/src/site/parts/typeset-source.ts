import type { Evidence } from '@docfacts/schema'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { spanId } from '../site.ts'
import { type BlockKind, type SourceBlock, sourceBlocks } from './source-blocks.ts'
import { withSyntax } from './syntax.ts'

interface Span {
  readonly start: number
  readonly end: number
  readonly id?: string
  readonly restoredBy?: string
}

/**
 * A stretch of a document, its characters as they are, set for reading: headings as headings, code and tables in columns.
 * Every cited span is marked; each mark has the id that citations link to.
 */
export function typesetSource(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  places: readonly Evidence[]
): Element {
  const blocks = sourceBlocks(text, start, end)
  const spans = clip(spansOf(text, places), blocks)
  return h(
    'div.source',
    blocks.map((block, index) =>
      h(
        tags[block.kind],
        { className: [block.kind], ...focusable(block.kind) },
        nest(text, block, spans[index] ?? [], setters[block.kind])
      )
    )
  )
}

const tags: Readonly<Record<BlockKind, 'p' | 'pre'>> = {
  code: 'pre',
  comment: 'p',
  front: 'pre',
  heading: 'p',
  item: 'p',
  prose: 'p',
  table: 'pre'
}

/** Code is not Markdown: its characters are all its own. */
const setters: Readonly<Record<BlockKind, (text: string) => ElementContent[]>> = {
  code: plain,
  comment: plain,
  front: plain,
  heading: withSyntax,
  item: withSyntax,
  prose: withSyntax,
  table: withSyntax
}

function plain(value: string): ElementContent[] {
  return [{ type: 'text', value }]
}

/** What may scroll sideways must do so with the keyboard too. */
function focusable(kind: BlockKind): { tabIndex?: number } {
  return tags[kind] === 'pre' ? { tabIndex: 0 } : {}
}

function spansOf(text: string, places: readonly Evidence[]): Span[] {
  const spans: Span[] = []
  for (const { position, restoredBy } of places) {
    const { start, end } = position
    if (start.offset === undefined || end.offset === undefined || end.offset > text.length) continue
    const restored = restoredBy === undefined ? {} : { restoredBy }
    spans.push({ start: start.offset, end: end.offset, id: spanId({ position }), ...restored })
  }
  return spans.sort(byPlace)
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** The parts of the spans that lie in each block; the first part of a span has its id. */
function clip(spans: readonly Span[], blocks: readonly SourceBlock[]): Span[][] {
  const waiting = [...spans].reverse()
  let running: Span[] = []
  return blocks.map((block) => {
    while ((waiting.at(-1)?.start ?? block.end) < block.end) running.push(waiting.pop() as Span)
    const inside = running
      .filter((span) => span.end > block.start)
      .map((span) => ({ ...span, start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) }))
    running = running.flatMap(({ id: _, ...span }) => (span.end > block.end ? [span] : []))
    return inside.sort(byPlace)
  })
}

/** Marks inside marks; a span that reaches over the end of the one around it goes on behind it, without its id. */
function nest(
  text: string,
  around: { readonly start: number; readonly end: number },
  spans: readonly Span[],
  set: (text: string) => ElementContent[]
): ElementContent[] {
  const children: ElementContent[] = []
  const waiting = [...spans]
  let at = around.start
  for (let span = waiting.shift(); span !== undefined; span = waiting.shift()) {
    const { end } = span
    if (span.start > at) children.push(...set(text.slice(at, span.start)))
    const inside: Span[] = []
    while (waiting[0] !== undefined && waiting[0].start < end) inside.push(waiting.shift() as Span)
    for (const { id: _, ...rest } of inside) if (rest.end > end) waiting.push({ ...rest, start: end })
    waiting.sort(byPlace)
    const cut = inside.map((each) => ({ ...each, end: Math.min(each.end, end) }))
    children.push(mark(span, nest(text, span, cut, set)))
    at = end
  }
  if (at < around.end) children.push(...set(text.slice(at, around.end)))
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
