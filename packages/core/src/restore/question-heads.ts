import type { Blockquote, Heading, Paragraph, RootContent } from 'mdast'
import { plainText, spanOf } from '../document/plain-text.ts'
import type { Draft } from './draft.ts'
import { type Edit, reparse } from './reparse.ts'

/** Words of a question that may head an answer. */
const SHORTEST = 3
const LONGEST = 30

/** Whether a paragraph opens with a question in bold. */
export function opensWithQuestion({ children: [first] }: Paragraph, { source }: Draft): boolean {
  return first?.type === 'strong' && isQuestion(plainText(first, source).value)
}

/** Whether a text is a question of some words. */
export function isQuestion(text: string): boolean {
  const words = text.trim().split(/\s+/).length
  return /[?？]\s*$/.test(text) && words >= SHORTEST && words <= LONGEST
}

/** A question in bold as a heading, and what stands behind it in its paragraph. */
export function splitQuestion(node: Paragraph, draft: Draft): RootContent[] {
  const [first, ...rest] = node.children
  const whole = spanOf(node)
  const bold = first === undefined ? undefined : spanOf(first)
  if (first?.type !== 'strong' || whole === undefined || bold === undefined) return []
  const heading: Heading = { type: 'heading', depth: 6, children: first.children, position: draft.lines.position(bold) }
  const behind = draft.source.slice(bold.end, whole.end)
  const start = bold.end + (BETWEEN.exec(behind)?.[0].length ?? 0)
  if (rest.length === 0 || start >= whole.end) return [heading]
  const edits: readonly Edit[] = [{ start: whole.start, end: start, text: '' }]
  return [heading, ...reparse(draft, whole, edits)]
}

/** Marks between a question and its answer; a hyphen before a figure makes it negative. */
const BETWEEN = /^(?:[ \t:–—]|-(?=\s)|\\?\r?\n)*/

/** Blocks as a quote, so that its heading ends with it. */
export function quoteOf(blocks: readonly RootContent[], { lines }: Draft): Blockquote {
  const start = blocks[0]?.position?.start.offset ?? 0
  const end = blocks.at(-1)?.position?.end.offset ?? start
  return { type: 'blockquote', children: blocks as Blockquote['children'], position: lines.position({ start, end }) }
}
