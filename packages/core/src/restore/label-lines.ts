import type { Paragraph, RootContent } from 'mdast'
import { countWords } from '../document/count-words.ts'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { headingOf } from './heading-of.ts'
import { isWrapped } from './line-kinds.ts'
import { type Edit, reparse } from './reparse.ts'
import { sourceLines } from './source-lines.ts'

const GOOD = '(?:pros|pluses|advantages|benefits|strengths|upsides)'
const BAD = '(?:cons|minuses|disadvantages|drawbacks|weaknesses|downsides|limitations)'
const USE =
  '(?:(?:best |ideal |common |typical )?use cases?|(?:best|ideal|good|great|perfect) for|when to (?:use|choose)(?: it)?)'
const MARK = String.raw`(?:\p{Extended_Pictographic}|[✓✔✗✘☑\uFE0F\u200D])+`
const OPENING = String.raw`^(?:${MARK}\s*)?[*_]{0,3}(?:(?:the|key|main|some)\s)?`
const CLOSING = String.raw`[*_]{0,3}\s*[:：]?[*_]{0,3}$`
const GOOD_LINE = new RegExp(`${OPENING}${GOOD}${CLOSING}`, 'iu')
const BAD_LINE = new RegExp(`${OPENING}${BAD}${CLOSING}`, 'iu')
const USE_LINE = new RegExp(String.raw`${OPENING}${USE}[*_]{0,3}\s*[:：][*_]{0,3}$`, 'iu')
const MARKED = new RegExp(`^${MARK}`, 'u')
/** A line that ends the items above it by its label: `📌 Use case: beaches`, `Best for: beaches`. */
const LABELLED = new RegExp(
  String.raw`^(?:${MARK}\s*[*_]{0,3}\p{Lu}[^:.!?]{1,40}|[*_]{0,3}(?:${USE}|verdict|bottom line|summary|examples?|how it works))[*_]{0,3}\s*[:：]\s*\S`,
  'iu'
)
/** Such a label within a line, behind a sentence. */
const WITHIN = new RegExp(String.raw`(?<=[.!?)])\s+(?=${MARK}\s*\p{Lu}[^:.!?]{1,40}[:：]\s)`, 'gu')
/** A label of what speaks against something, alone on its line. */
const HAS_BAD = new RegExp(String.raw`^[^a-z\n]{0,9}(?:(?:the|key|main|some) )?${BAD}[^a-z\n]{0,8}$`, 'im')
const LONGEST_HEAD = 12
const LONGEST_ITEM = 30

/**
 * Labels of what speaks for and against things that stand on lines within paragraphs, as text has them that lost its marks.
 *
 * `Sled kite - the simple one`, `Pros:`, `Light`, `Cons:`, `Slow` on a line each → a heading, and two lists with their labels. Lines of a
 * paragraph below one that ends with a label are its items too. Documents that label one side only, and wrapped prose, stay.
 */
export const labelLines: Restoration = defineRestoration('label-line', function* (draft) {
  if (!HAS_BAD.test(draft.source)) return
  for (const parent of draft.flows) {
    if (parent.type === 'listItem') continue
    let isLed = false
    for (const [at, node] of parent.children.entries()) {
      const lines = node.type === 'paragraph' ? linesOf(node, draft) : []
      const parts = partsOf(lines, isLed)
      const repair = parts === undefined ? undefined : repairOf(node, parts, draft)
      if (repair !== undefined) yield { parent, at, count: 1, ...repair }
      isLed = lines.length > 0 && isLabel(lines.at(-1)?.text ?? '') && (repair !== undefined || lines.length === 1)
    }
  }
})

const reason = 'Unexpected labels on lines of a paragraph, expected lists below their labels'

interface Line extends Span {
  readonly text: string
}

/** What a line is to be. */
interface Part extends Line {
  readonly is: 'heading' | 'label' | 'item' | 'text'
}

function linesOf(node: Paragraph, { source }: Draft): readonly Line[] {
  const span = node.data?.isUnsure === true || node.data?.restoredBy === 'comment' ? undefined : spanOf(node)
  if (span === undefined) return []
  return sourceLines(source, span).map(({ start, end }) => ({ start, end, text: source.slice(start, end) }))
}

/** What the lines of a paragraph are, below a label or not; nothing where no label or item makes them more than one block. */
function partsOf(lines: readonly Line[], isLed: boolean): readonly Part[] | undefined {
  if (
    lines.length < 2 ||
    !lines.some(({ text }, index) => (index > 0 && isLabel(text)) || (isLed && LABELLED.test(text)))
  )
    return undefined
  if (isWrapped(lines.map(({ text }) => text))) return undefined
  const parts: Part[] = []
  let isBelow = isLed
  for (const [index, line] of lines.entries()) {
    const { text } = line
    const next = lines[index + 1]?.text ?? ''
    if (isLabel(text)) {
      if (isLabel(next)) return undefined
      isBelow = true
      parts.push({ ...line, is: 'label' })
    } else if (GOOD_LINE.test(next) && isHead(text)) {
      isBelow = false
      parts.push({ ...line, is: 'heading' })
    } else if (LABELLED.test(text) && !(isBelow && isMarkedItem(text, parts.at(-1)))) {
      isBelow = false
      parts.push({ ...line, is: 'text' })
    } else parts.push({ ...line, is: isBelow ? 'item' : 'text' })
  }
  return areItems(parts.filter(({ is }) => is === 'item')) ? withHead(parts, isLed) : undefined
}

/** Whether a line opens with a mark below a label as the lines around it do: `✅ Price: low`. */
function isMarkedItem(text: string, before: Part | undefined): boolean {
  return MARKED.test(text) && (before?.is !== 'item' || MARKED.test(before.text))
}

function isLabel(text: string): boolean {
  return text.length < 40 && (GOOD_LINE.test(text) || BAD_LINE.test(text) || USE_LINE.test(text))
}

/** Whether lines are items each: none is the rest of the one above. */
function areItems(parts: readonly Part[]): boolean {
  const lower = parts.filter(({ text }) => /^\p{Ll}/u.test(text)).length
  return (lower === 0 || lower === parts.length) && parts.every(({ text }) => countWords(text) <= LONGEST_ITEM)
}

/** A first line that heads sentences, and these the first label: `Sled kite`, `It has no sticks.`, `Pros:`. */
function withHead(parts: readonly Part[], isLed: boolean): readonly Part[] {
  const [first, ...others] = parts
  const end = others.findIndex(({ is }) => is === 'label')
  const isHeaded =
    !isLed &&
    first?.is === 'text' &&
    isHead(first.text) &&
    end > 0 &&
    others.slice(0, end).every(({ is, text }) => is === 'text' && /[.!?]$/.test(text))
  return isHeaded ? [{ ...first, is: 'heading' }, ...others] : parts
}

/** Whether a line is short and closed by no stop, as headings are. */
function isHead(text: string): boolean {
  return /^[^\p{L}]{0,6}[\p{Lu}\p{N}]/u.test(text) && !/[.,;:!?]$/.test(text) && countWords(text) <= LONGEST_HEAD
}

function repairOf(
  node: RootContent,
  parts: readonly Part[],
  draft: Draft
): Pick<Repair, 'nodes' | 'reason'> | undefined {
  const span = spanOf(node)
  if (span === undefined) return undefined
  const edits: Edit[] = []
  for (const [index, { start, end, is, text }] of parts.entries()) {
    const before = parts[index - 1]
    const isNext =
      before !== undefined &&
      !(is === 'item' && before.is === 'item') &&
      !(is === 'text' && before.is === 'text' && !LABELLED.test(text))
    const put = `${isNext ? '\n' : ''}${is === 'item' ? '- ' : ''}`
    if (put !== '') edits.push({ start, end: start, text: put })
    if (is === 'text')
      for (const { index: at, 0: space } of text.matchAll(WITHIN))
        edits.push({ start: start + at, end: start + at + space.length, text: '\n\n' })
    if (end > span.end) return undefined
  }
  const heads = new Set(parts.filter(({ is }) => is === 'heading').map(({ start }) => start))
  const nodes = reparse(draft, span, edits)
  if (nodes.some(({ type }) => type !== 'paragraph' && type !== 'list')) return undefined
  return { nodes: nodes.map((one) => (heads.has(spanOf(one)?.start ?? -1) ? headOf(one) : one)), reason }
}

function headOf(node: RootContent): RootContent {
  return node.type === 'paragraph' ? headingOf(node) : node
}
