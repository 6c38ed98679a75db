import type { RootContent } from 'mdast'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft, Flow } from './draft.ts'
import { opensWithQuestion, quoteOf, splitQuestion } from './question-heads.ts'

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
  const asked = children.map((node) => node.type === 'paragraph' && opensWithQuestion(node, draft))
  for (const [at, node] of children.entries()) {
    if (node.type !== 'paragraph' || asked[at] !== true) continue
    const opening = splitQuestion(node, draft)
    const end = endOfAnswer(children, asked, at) ?? at + (opening.length > 1 || !isAnswer(children[at + 1]) ? 1 : 2)
    const blocks = [...opening, ...children.slice(at + 1, end)]
    if (blocks.length > 1) yield { parent, at, count: end - at, nodes: [quoteOf(blocks, draft)], reason }
  }
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
