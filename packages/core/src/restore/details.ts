import type { Blockquote, Heading, Html, RootContent } from 'mdast'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { reparse } from './reparse.ts'

const SUMMARY = /<summary\b[^>]*>([\s\S]*?)<\/summary>/i

/**
 * Questions in `<details><summary>`, which Markdown reads as HTML around text.
 *
 * `<details><summary>Do kites need wind?</summary>`, a paragraph, `</details>` → a quote with the question as a heading and the
 * paragraph below. Text within the HTML itself is read as Markdown. A `<summary>` in a comment stays.
 */
export const details: Restoration = defineRestoration(
  'details',
  function* (draft) {
    if (!/<summary\b/i.test(draft.source)) return
    for (const parent of draft.flows) {
      let depth = 2
      for (let at = 0; at < parent.children.length; at++) {
        const node = parent.children[at]
        if (node?.type === 'heading') depth = Math.min(6, node.depth + 1)
        if (node?.type !== 'html' || !opens(node)) continue
        const end = endOf(parent.children, at)
        const quote = quoteOf(parent.children.slice(at, end), depth, draft)
        if (quote === undefined) continue
        yield { parent, at, count: end - at, nodes: [quote], reason } satisfies Repair
        at = end - 1
      }
    }
  },
  'info'
)

const reason = 'Unexpected text in HTML, expected a heading'

function opens({ value }: Html): boolean {
  return SUMMARY.test(value) && !value.trimStart().startsWith('<!--')
}

/** The block behind the one that closes what the block at `at` opens, or the one before the next that opens. */
function endOf(blocks: readonly RootContent[], at: number): number {
  let open = 0
  for (let index = at; index < blocks.length; index++) {
    const node = blocks[index]
    if (node?.type !== 'html') continue
    open += (node.value.match(/<details\b/gi)?.length ?? 0) - (node.value.match(/<\/details>/gi)?.length ?? 0)
    if (open <= 0) return index + 1
    if (index > at && SUMMARY.test(node.value)) return index
  }
  return at + 1
}

function quoteOf(blocks: readonly RootContent[], depth: number, draft: Draft): Blockquote | undefined {
  const first = blocks[0]
  const start = first?.position?.start.offset
  const end = blocks.at(-1)?.position?.end.offset
  if (first?.type !== 'html' || start === undefined || end === undefined) return undefined
  const children = blocks.flatMap((node) => (node.type === 'html' ? opened(node, depth, draft) : [node]))
  if (!children.some(({ type }) => type === 'heading')) return undefined
  return {
    type: 'blockquote',
    children: children as Blockquote['children'],
    position: draft.lines.position({ start, end })
  }
}

/** What stands between the tags of a block of HTML: each summary a heading, the rest as Markdown. */
function opened(node: Html, depth: number, draft: Draft): RootContent[] {
  const span = spanOf(node)
  if (span === undefined) return []
  const blocks: RootContent[] = []
  let from = span.start
  const text = draft.source.slice(span.start, span.end)
  for (const match of text.matchAll(/<summary\b[^>]*>([\s\S]*?)<\/summary>/gi)) {
    const start = span.start + match.index
    blocks.push(...between({ start: from, end: start }, draft))
    const inner = start + match[0].indexOf('>') + 1
    blocks.push(...headings({ start: inner, end: inner + (match[1]?.length ?? 0) }, depth, draft))
    from = start + match[0].length
  }
  return [...blocks, ...between({ start: from, end: span.end }, draft)]
}

function headings(span: Span, depth: number, draft: Draft): Heading[] {
  const nodes = between(span, draft)
  return nodes.flatMap((node) =>
    node.type === 'paragraph' || node.type === 'heading'
      ? [
          {
            type: 'heading' as const,
            depth: depth as Heading['depth'],
            children: node.children,
            ...(node.position && { position: node.position })
          }
        ]
      : []
  )
}

/** Read HTML as Markdown, its tags left out. */
function between(span: Span, draft: Draft): RootContent[] {
  const text = draft.source.slice(span.start, span.end)
  if (text.replace(/<[^>]*>/g, '').trim() === '') return []
  const edits = [...text.matchAll(/<\/?[a-z][^>]*>|^[ \t]+/gim)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
    text: /^<(?:\/?(?:p|div|ul|ol|details)|br)\b/i.test(match[0]) ? '\n\n' : /^<li\b/i.test(match[0]) ? '\n- ' : ''
  }))
  return reparse(draft, span, edits)
}
