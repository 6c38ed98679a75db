import type { Paragraph, RootContent } from 'mdast'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { headingOf } from './heading-of.ts'
import { isCodeLine, isWrapped } from './line-kinds.ts'
import { type Edit, reparse } from './reparse.ts'
import { sourceLines } from './source-lines.ts'

/**
 * Lists that lost their markers: lines of one paragraph that are no wrapped prose.
 *
 * "Kites are:" and then `Light`, `Cheap` and `Easy to launch` on three lines → a list of three items. Lines that each open with a
 * label (`Wind: …`) → a list. Wrapped prose, verse after no introduction, and code stay.
 */
export const lostLists: Restoration = defineRestoration('lost-list', function* (draft) {
  const isSemantic = breaksAtSentences(draft)
  for (const parent of draft.flows)
    for (const [at, node] of parent.children.entries()) {
      if (node.type !== 'paragraph' || isOneLine(node) || node.data?.isUnsure === true) continue
      if (node.data?.restoredBy === 'comment') continue
      const span = spanOf(node)
      if (span === undefined) continue
      const lines = sourceLines(draft.source, span)
      const led = opensWithLead(lines, draft.source)
      if (!led && !isList(lines, parent.children[at - 1], draft, isSemantic)) continue
      const nodes = reparse(draft, span, marks(lines, led, areSteps(lines, draft.source) ? '1. ' : '- '))
      if (nodes.length !== (led ? 2 : 1) || nodes.at(-1)?.type !== 'list') continue
      yield {
        parent,
        at,
        count: 1,
        nodes: nodes.map((one, index) => headed(one, index, nodes)),
        ...(isBroken(node) ? {} : { reason })
      }
    }
})

const reason = 'Unexpected lines that are no prose, expected a list'

/** Whether all lines were broken on purpose, by spaces or a backslash at their ends: no damage, if no list. */
function isBroken({ children }: Paragraph): boolean {
  return (
    children.some(({ type }) => type === 'break') &&
    !children.some((one) => one.type === 'text' && one.value.includes('\n'))
  )
}

/** A marker before each line; what introduces them in the first line stays a paragraph of its own. */
function marks(lines: readonly Span[], led: boolean, marker: string): readonly Edit[] {
  return lines.slice(led ? 1 : 0).map(({ start }, index) => ({
    start,
    end: start,
    text: led && index === 0 ? `\n${marker}` : marker
  }))
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
const NEXT = /^(?:then|next|after that|finally|last(?:ly)?)\b/i

/** Whether the lines count what is done: `First, …`, `Second, …`, `Finally, …`. */
function areSteps(spans: readonly Span[], source: string): boolean {
  return (
    spans.length > 2 &&
    spans.every(({ start, end }, index) => {
      const line = source.slice(start, Math.min(end, start + 20)).toLowerCase()
      return new RegExp(`^${ORDINALS[index] ?? 'x'}(?:ly)?\\b`).test(line) || (index > 0 && NEXT.test(line))
    })
  )
}

/** Whether the first line introduces the others, none of which is prose that was wrapped: `Among the benefits:`. */
function opensWithLead(spans: readonly Span[], source: string): boolean {
  const [first = '', ...lines] = spans.map(({ start, end }) => source.slice(start, end))
  const isHead = /[:：][*_]*$/.test(first) || (MERITS_HEAD.test(first) && first.split(/\s+/).length <= 7)
  const isBare = BARE_MERITS.test(first)
  if (!isHead || lines.length < 2 || (!isBare && isCodeLine(first)) || lines.some(isCodeLine)) return false
  if ((!isBare && isWrapped([first, ...lines])) || lines.some((line) => /[,;:]$/.test(line))) return false
  const lower = lines.filter((line) => /^\p{Ll}/u.test(line)).length
  const ended = lines.filter((line) => ENDED.test(line)).length
  return (lower === 0 || lower === lines.length) && (ended === 0 || ended === lines.length)
}

function isOneLine({ position }: Paragraph): boolean {
  return position !== undefined && position.start.line === position.end.line
}

const LABELLED = /^(?:\*\*[^*]{2,60}\*\*|__[^_]{2,60}__|[\p{Lu}\p{N}][^:.!?;]{1,50}:(?=\s))/u
/** A label in bold, which prose does not open each of its lines with, however they are wrapped. */
const IN_BOLD = /^(?:\*\*[^*]{2,60}(?:\*\*\s*[:—–-]\s|:\*\*\s)|__[^_]{2,60}(?:__\s*[:—–-]\s|:__\s))\S/u
/** Sentences on one line, as prose has them that is broken at will. */
const SEVERAL = /.{15}[.!?]["”')\]]*\s+\p{Lu}/u
const ENDED = /[.!?。！？]["”')\]]*$/

function isList(
  spans: readonly Span[],
  before: RootContent | undefined,
  { source }: Draft,
  isSemantic: () => boolean
): boolean {
  const lines = spans.map(({ start, end }) => source.slice(start, end))
  if (lines.length < 2 || (isWrapped(lines) && !lines.every((line) => IN_BOLD.test(line)))) return false
  if (lines.filter(isCodeLine).length * 5 > lines.length) return false
  const lower = lines.filter((line) => /^\p{Ll}/u.test(line)).length
  if (isLead(before, source)) return lower === 0 || lower === lines.length || lower * 3 <= lines.length
  if (lower > 0 || lines.some((line) => /[,;]$/.test(line))) return false
  if (areSteps(spans, source)) return true
  if (lines.every((line) => LABELLED.test(line))) return true
  const ended = lines.filter((line) => ENDED.test(line)).length
  if (lines.length === 2) return ended === 0 && isHeadOfMerits(before, source)
  const isHeaded = before === undefined || before.type === 'heading' || before.type === 'thematicBreak'
  if (ended * 5 <= lines.length) return isHeaded || lines.length > 3
  return ended === lines.length && !lines.some((line) => SEVERAL.test(line)) && !isSemantic()
}

/** Whether the author breaks lines at sentences: few paragraphs have two of them on one line. Found out when first asked. */
function breaksAtSentences({ tree, source }: Draft): () => boolean {
  let known: boolean | undefined
  return () => {
    known ??= readBreaks(tree.children, source)
    return known
  }
}

function readBreaks(blocks: readonly RootContent[], source: string): boolean {
  const texts = blocks.flatMap((node) => {
    const span = node.type === 'paragraph' ? spanOf(node) : undefined
    return span === undefined ? [] : [source.slice(span.start, span.end)]
  })
  const together = texts.filter((text) => /[.!?]["”')]* \p{Lu}/u.test(text)).length
  return together < 3 || together < 2 * texts.filter((text) => /[.!?]\n/.test(text)).length
}

const MERITS =
  /\b(?:pros|cons|benefits|(?:dis)?advantages|strengths|weaknesses|upsides|downsides|drawbacks|challenges|limitations|risks|use cases)\b/i

/** Alone on its line it only introduces what follows, however long that is: `Pros:`. */
const BARE_MERITS = new RegExp(String.raw`^[*_]*(?:the\s+)?(?:main\s+|key\s+)?${MERITS.source}\s*[:：][*_]*$`, 'i')

/** A line that stands for a heading: `The drawbacks nobody mentions`. */
const MERITS_HEAD = new RegExp(
  String.raw`^(?!.*[.,;!?]$)(?:(?:the|some|its|main|key|our|many|more)\s+)*${MERITS.source.slice(2)}`,
  'i'
)

/** What introduces a list without a colon is its heading. */
function headed(node: RootContent, index: number, { length }: { readonly length: number }): RootContent {
  const last = node.type === 'paragraph' ? node.children.at(-1) : undefined
  if (node.type !== 'paragraph' || index + 1 === length || (last?.type === 'text' && /[:：]\s*$/.test(last.value)))
    return node
  if (last?.type === 'strong') return node
  return headingOf(node)
}

/** Whether a heading announces a list: below "Pros" two lines are two items. */
function isHeadOfMerits(node: RootContent | undefined, source: string): boolean {
  const span = node?.type === 'heading' ? spanOf(node) : undefined
  return span !== undefined && MERITS.test(source.slice(span.start, span.end))
}

/** Whether a paragraph introduces what follows. */
function isLead(node: RootContent | undefined, source: string): boolean {
  const span = node?.type === 'paragraph' ? spanOf(node) : undefined
  return span !== undefined && /[:：][*_\s\u00A0]*$/.test(source.slice(span.start, span.end))
}
