import type { List, ListItem, Paragraph, RootContent, Strong } from 'mdast'
import { plainText, spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { headingOf } from './heading-of.ts'
import { isQuestion, opensWithQuestion, quoteOf, splitQuestion } from './question-heads.ts'
import { reparse } from './reparse.ts'

const reason = 'Unexpected questions as items of a list, expected headings'

/**
 * Lists of questions, each with its answer in the item: `1. **Do kites need wind?**` and `- A breeze will do.` below it → a quote
 * with the question as a heading and the answer below.
 *
 * Most items must ask and be answered. An answer that is the only item of a list is read as if it were none. What offers several
 * answers to choose from stays as it is.
 */
export const listedQuestions: Restoration = defineRestoration(
  'listed-question',
  function* (draft) {
    if (!/[?？]/.test(draft.source)) return
    for (const parent of draft.flows) {
      for (const [at, node] of parent.children.entries()) {
        const nodes = node.type === 'list' ? readList(node, draft) : undefined
        if (nodes !== undefined) yield { parent, at, count: 1, nodes, reason } satisfies Repair
      }
    }
  },
  'info'
)

/** A quote for each item of a list of questions with answers. */
function readList({ children }: List, draft: Draft): RootContent[] | undefined {
  if (children.length < 2 || children.some((item) => offers(item, draft))) return undefined
  const asked = children.map((item) => asks(item, draft))
  const read = children.map((item, at) => (asked[at] === true ? readItem(item, draft) : item.children))
  const answered = read.filter((blocks, at) => asked[at] === true && blocks.length > 1).length
  return answered > 1 && answered * 4 >= 3 * children.length ? read.map((blocks) => quoteOf(blocks, draft)) : undefined
}

/** Whether an item is a question, or opens with one in bold or on a line of its own. */
function asks({ children: [first] }: ListItem, draft: Draft): boolean {
  if (first?.type !== 'paragraph') return false
  const bold = opensWithQuestion(first, draft) ? plainText(first.children[0] as Strong, draft.source).value : undefined
  const question = bold ?? firstLine(first, draft)
  return (bold !== undefined || isQuestion(question)) && !isCase(question)
}

/** Whether a question is a case to choose by rather than one to answer: `**Just starting?** Take a sled.` */
function isCase(question: string): boolean {
  return question.trim().split(/\s+/).length < 4 && !INTERROGATIVE.test(question)
}

const INTERROGATIVE =
  /^(?:what|how|why|when|where|which|who|is|are|was|do|does|did|can|could|should|will|would|has|have)(?:['’]s)?\s/i

function firstLine(node: Paragraph, { source }: Draft): string {
  const { start, end } = spanOf(node) ?? { start: 0, end: 0 }
  const [line = ''] = source.slice(start, end).split(/\r?\n/, 1)
  return line
}

/** Whether an item is to be ticked, or has answers to choose from: `A) The delta kite`, `- [ ] The delta kite`. */
function offers(item: ListItem, { source }: Draft): boolean {
  const { start, end } = spanOf(item) ?? { start: 0, end: 0 }
  return typeof item.checked === 'boolean' || OPTION.test(source.slice(start, end))
}

const OPTION = /\n[ \t>]*(?:[-*+][ \t]+)?(?:\[[ x]\]|\(?[A-Fa-f][).])[ \t]/

/** The question as a heading, and the blocks of the answer. */
function readItem({ children: [first, ...rest] }: ListItem, draft: Draft): RootContent[] {
  const node = first as Paragraph
  return [
    ...(opensWithQuestion(node, draft) ? splitQuestion(node, draft) : splitLine(node, draft)),
    ...rest.flatMap(unwrap)
  ]
}

/** The first line as a heading, and what stands below it in its paragraph. */
function splitLine(node: Paragraph, draft: Draft): RootContent[] {
  const whole = spanOf(node)
  const [line = '', end = ''] =
    whole === undefined ? [] : (FIRST.exec(draft.source.slice(whole.start, whole.end)) ?? [])
  if (whole === undefined || end === '') return [headingOf(node)]
  const asked = { start: whole.start, end: whole.start + line.length - end.length }
  const [question] = reparse(draft, asked, [])
  if (question?.type !== 'paragraph') return [node]
  const behind = reparse(draft, whole, [{ start: whole.start, end: whole.start + line.length, text: '' }])
  return [headingOf(question), ...behind]
}

/** The first line of several, with its ending and what stands before the next. */
const FIRST = /^[^\r\n]*?([ \t]*\\?\r?\n[ \t>]*)/

function unwrap(block: RootContent): readonly RootContent[] {
  const [only, another] = block.type === 'list' ? block.children : []
  return only === undefined || another !== undefined || typeof only.checked === 'boolean' ? [block] : only.children
}
