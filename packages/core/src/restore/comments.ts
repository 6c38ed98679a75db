import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import { reparse } from './reparse.ts'

/**
 * Comments that Markdown ends too early: those that open within a paragraph or an item and close behind it.
 *
 * `Kites fly. <!-- Not sure:`, a blank line, `Sleds sink.`, a blank line, `-->` → "Kites fly." alone. A comment in a block of its own, or
 * within a line, is HTML and stays; one in code, or that never closes, is text.
 */
export const comments: Restoration = defineRestoration('comment', function* (draft) {
  const { source, tree } = draft
  if (!source.includes('<!--')) return
  const { html, code } = spansOf(tree)
  let from = 0
  for (const span of commentsIn(source)) {
    if (isWithin(span, html) || isWithin({ start: span.start, end: span.start + 4 }, code)) continue
    while ((tree.children[from]?.position?.end.offset ?? source.length) <= span.start) from++
    let to = from
    while ((tree.children[to]?.position?.start.offset ?? source.length) < span.end) to++
    const start = tree.children[from]?.position?.start.offset
    const end = Math.max(span.end, tree.children[to - 1]?.position?.end.offset ?? 0)
    if (start === undefined || start > span.start || to === from) continue
    const nodes = reparse(draft, { start, end }, [{ ...span, text: '<!---->' }])
    yield {
      parent: tree,
      at: from,
      count: to - from,
      nodes,
      reason: 'Unexpected comment across blocks, expected none of it as text'
    }
    from = to
  }
})

/** Comments that close, in order. */
function* commentsIn(source: string): Iterable<Span> {
  for (let start = source.indexOf('<!--'); start >= 0; ) {
    const close = source.indexOf('-->', start + 4)
    // Nothing that opens from here on closes: looking for it again and again would be quadratic.
    if (close < 0) return
    yield { start, end: close + 3 }
    start = source.indexOf('<!--', close + 3)
  }
}

function spansOf(tree: Root): { html: readonly Span[]; code: readonly Span[] } {
  const html: Span[] = []
  const code: Span[] = []
  visit(tree, (node) => {
    const span = spanOf(node)
    if (span === undefined) return
    if (node.type === 'html') html.push(span)
    if (node.type === 'code' || node.type === 'inlineCode') code.push(span)
  })
  return { html, code }
}

/** Whether one of the spans, which are in order, holds another. */
function isWithin({ start, end }: Span, spans: readonly Span[]): boolean {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.start ?? 0) <= start) low = middle
    else high = middle - 1
  }
  const span = spans[low]
  return span !== undefined && span.start <= start && end <= span.end
}
