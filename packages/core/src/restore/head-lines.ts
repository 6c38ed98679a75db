import type { Heading, RootContent } from 'mdast'
import { spanOf } from '../document/plain-text.ts'
import type { Repair } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { headingOf } from './heading-of.ts'
import { isCodeLine } from './line-kinds.ts'
import { reparse } from './reparse.ts'
import { sourceLines } from './source-lines.ts'

/** Words of the longest line that heads what is said of it, and of the shortest sentence below. */
const LONGEST_TERM = 5
const LONGEST_QUESTION = 16
const SHORTEST = 4

/**
 * First lines of paragraphs that head the lines below them, as pages that lost their markup have them.
 *
 * `Box kite` above `Two cells on four sticks.` and, in the next paragraph, `Sled` above `No sticks at all.` → headings. Questions
 * above their answers are headings too, and below `Pros` a few words in bold on a line of their own. One such paragraph alone is none, and wrapped prose has no short first lines.
 */
export function* headLines(draft: Draft): Iterable<Repair> {
  const { tree } = draft
  let isBelowMerits = false
  const kinds = tree.children.map((node) => {
    if (node.type === 'heading') isBelowMerits = isOfMerits(node, draft)
    return kindOf(node, draft, isBelowMerits)
  })
  const questions = kinds.filter((kind) => kind === 'question').length
  for (const [at, node] of tree.children.entries()) {
    const kind = kinds[at]
    const isOneOfMany = kind === 'question' ? questions > 1 : kinds[at - 1] === kind || kinds[at + 1] === kind
    const nodes = kind === undefined || !isOneOfMany ? [] : split(node, draft)
    if (nodes.length > 1)
      yield { parent: tree, at, count: 1, nodes, reason: 'Unexpected short line before prose, expected a heading' }
  }
}

/** Whether what stands below a heading speaks for or against something. */
function isOfMerits(node: Heading, { source }: Draft): boolean {
  const span = spanOf(node)
  return span !== undefined && MERITS.test(source.slice(span.start, span.end))
}

const MERITS =
  /\b(?:pros|cons|benefits|(?:dis)?advantages|strengths|weaknesses|upsides|downsides|drawbacks|limitations)\b/i

function kindOf(
  node: RootContent,
  { source }: Draft,
  isBelowMerits: boolean
): 'term' | 'question' | 'merit' | undefined {
  const { position } = node
  if (node.type !== 'paragraph' || position === undefined || position.start.line === position.end.line) return undefined
  if (node.data?.isUnsure === true || node.data?.restoredBy === 'comment') return undefined
  const span = spanOf(node)
  const lines = span === undefined ? [] : sourceLines(source, span).map(({ start, end }) => source.slice(start, end))
  const [first = '', ...below] = lines
  if (isBelowMerits && BOLD.test(first)) return below.some(isCodeLine) ? undefined : 'merit'
  if (!/^\p{Lu}/u.test(first) || lines.some(isCodeLine)) return undefined
  if (!isSentence(below[0] ?? '') || !below.every((line) => ENDED.test(line))) return undefined
  const words = first.split(/\s+/).length
  if (/\?$/.test(first)) return words <= LONGEST_QUESTION && words > 2 ? 'question' : undefined
  return words <= LONGEST_TERM && !/[.,;:!…]$|[[\]()|`*_#]/.test(first) ? 'term' : undefined
}

/** A few words in bold alone on a line, which a backslash may break. */
const BOLD = /^(?:\*\*|__)[\p{Lu}\p{N}$€£][^*_:.!?]{1,60}(?:\*\*|__)\\?$/u
const ENDED = /[.!?]["”')]*$/

function isSentence(line: string): boolean {
  return /^["“‘(]?[\p{Lu}\p{N}$€£]/u.test(line) && ENDED.test(line) && line.split(/\s+/).length >= SHORTEST
}

function split(node: RootContent, draft: Draft): RootContent[] {
  const span = spanOf(node)
  const [first, second] = span === undefined ? [] : sourceLines(draft.source, span)
  if (span === undefined || first === undefined || second === undefined) return []
  const end = draft.source.charAt(first.end - 1) === '\\' ? first.end - 1 : first.end
  const [head, ...below] = reparse(draft, span, [{ start: end, end: second.start, text: '\n\n' }])
  return head?.type === 'paragraph' && below.length > 0 ? [headingOf(head), ...below] : []
}
