import type { Heading, Paragraph, RootContent } from 'mdast'
import { plainText, spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft, Flow } from './draft.ts'
import { type Edit, reparse } from './reparse.ts'

/** Words of a question that may head an answer. */
const SHORTEST = 3
const LONGEST = 30

/**
 * Questions in bold that head their answers, behind them or below: `**Do kites need wind?** A breeze will do.` → headings.
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

const reason = 'Unexpected question in bold, expected a heading'

function* findQuestions(parent: Flow, draft: Draft): Iterable<Repair> {
  for (const [at, node] of parent.children.entries()) {
    if (node.type !== 'paragraph' || !isAsked(node, draft)) continue
    const nodes = split(node, draft)
    const isAnswered = nodes.length > 1 || isAnswer(parent.children[at + 1])
    if (nodes[0]?.type === 'heading' && isAnswered) yield { parent, at, count: 1, nodes, reason }
  }
}

/** Whether a paragraph opens with a question in bold. */
function isAsked({ children: [first] }: Paragraph, { source }: Draft): boolean {
  if (first?.type !== 'strong') return false
  const text = plainText(first, source).value.trim()
  const words = text.split(/\s+/).length
  return /[?？]$/.test(text) && words >= SHORTEST && words <= LONGEST
}

function isAnswer(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' || node?.type === 'list' || node?.type === 'code'
}

/** The question as a heading, deeper than any other, so that it ends with the next, and what stands behind it. */
function split(node: Paragraph, draft: Draft): RootContent[] {
  const [first, ...rest] = node.children
  const whole = spanOf(node)
  const bold = first === undefined ? undefined : spanOf(first)
  if (first?.type !== 'strong' || whole === undefined || bold === undefined) return []
  const heading: Heading = {
    type: 'heading',
    depth: 6,
    children: first.children,
    position: draft.lines.position(bold)
  }
  const start = bold.end + (/^(?:[ \t:–—-]|\\?\r?\n)*/.exec(draft.source.slice(bold.end, whole.end))?.[0].length ?? 0)
  if (rest.length === 0 || start >= whole.end) return [heading]
  const edits: readonly Edit[] = [{ start: whole.start, end: start, text: '' }]
  return [heading, ...reparse(draft, whole, edits)]
}
