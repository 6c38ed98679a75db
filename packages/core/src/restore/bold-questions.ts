import type { Blockquote, Heading, Paragraph, RootContent } from 'mdast'
import { plainText, spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft, Flow } from './draft.ts'
import { type Edit, reparse } from './reparse.ts'

/** Words of a question that may head an answer. */
const SHORTEST = 3
const LONGEST = 30

const reason = 'Unexpected question in bold, expected a heading'

/**
 * Questions in bold that head their answers, behind them or below: `**Do kites need wind?** A breeze will do.` → a quote with the
 * question as a heading and the answer below, which ends with the next question, or with its first block where none follows.
 *
 * One alone in its document or quote may be a question of style, and stays.
 */
export const boldQuestions: Restoration = defineRestoration(
  'bold-question',
  function* (draft) {
    if (!/[?？][ \t]*(?:\*\*|__)/.test(draft.source)) return
    for (const parent of draft.flows) {
      const repairs = [...findQuestions(parent, draft)]
      if (repairs.length > 1) yield* repairs
    }
  },
  'info'
)

function* findQuestions(parent: Flow, draft: Draft): Iterable<Repair> {
  const { children } = parent
  const asked = children.map((node) => node.type === 'paragraph' && isAsked(node, draft))
  for (const [at, node] of children.entries()) {
    if (node.type !== 'paragraph' || asked[at] !== true) continue
    const opening = split(node, draft)
    const end = endOfAnswer(children, asked, at) ?? at + (opening.length > 1 || !isAnswer(children[at + 1]) ? 1 : 2)
    const blocks = [...opening, ...children.slice(at + 1, end)]
    if (blocks.length > 1) yield { parent, at, count: end - at, nodes: [quoteOf(blocks, draft)], reason }
  }
}

/** Whether a paragraph opens with a question in bold. */
function isAsked({ children: [first] }: Paragraph, { source }: Draft): boolean {
  if (first?.type !== 'strong') return false
  const text = plainText(first, source).value.trim()
  const words = text.split(/\s+/).length
  return /[?？]$/.test(text) && words >= SHORTEST && words <= LONGEST
}

/** Index of the next question, where only blocks of the answer stand before it. */
function endOfAnswer(blocks: readonly RootContent[], asked: readonly boolean[], at: number): number | undefined {
  for (let index = at + 1; index < blocks.length; index++) {
    if (asked[index] === true) return index
    const { type } = blocks[index] as RootContent
    if (type === 'heading' || type === 'thematicBreak') return undefined
  }
  return undefined
}

function isAnswer(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' || node?.type === 'list' || node?.type === 'code'
}

/** The question as a heading, and what stands behind it in its paragraph. */
function split(node: Paragraph, draft: Draft): RootContent[] {
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

function quoteOf(blocks: readonly RootContent[], { lines }: Draft): Blockquote {
  const start = blocks[0]?.position?.start.offset ?? 0
  const end = blocks.at(-1)?.position?.end.offset ?? start
  return { type: 'blockquote', children: blocks as Blockquote['children'], position: lines.position({ start, end }) }
}
