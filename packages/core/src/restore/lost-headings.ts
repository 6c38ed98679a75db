import type { Heading, List, Paragraph, RootContent } from 'mdast'
import { isFrontMatter } from '../document/front-matter.ts'
import { spanOf } from '../document/plain-text.ts'
import { isBare } from './bare.ts'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { headLines } from './head-lines.ts'
import { headingOf } from './heading-of.ts'
import { isCodeLine } from './line-kinds.ts'

/** Characters of a paragraph that is surely prose. */
const PROSE = 60
const MOST_IN_A_ROW = 3

/**
 * Headings that lost their marks: short lines without a closing stop, followed by prose, in a document that has no headings.
 *
 * `Why kites fly` before a paragraph → a heading. The first line of such a document is its title, unless it is one that any
 * document has (`Introduction`). Four short lines in a row are a list that lost its markers, and stay. First lines
 * of paragraphs head the lines below where others do alike: see `headLines`.
 */
export const lostHeadings: Restoration = defineRestoration('lost-heading', function* (draft) {
  const heads = [...headLines(draft)]
  const { tree } = draft
  const kept = tree.children.filter(({ type }) => type === 'heading').length
  const found = kept === 0 || isBare(draft) ? findHeadings(draft) : []
  if (kept > 0 && (found.length < 5 || found.length * 2 < kept)) {
    const title = lostTitle(draft)
    const own =
      title === undefined
        ? []
        : [{ parent: tree, at: title.at, count: 1, nodes: [lineHeading(title.node, 1, draft)], reason }]
    yield* inOrder([...own, ...heads])
    return
  }
  const first = tree.children.findIndex((node) => !isFrontMatter(node) && node.type !== 'html')
  const own: Repair[] = []
  for (const { at, node } of found) {
    const isTitle =
      at === first && (tree.children[0] === undefined || !isFrontMatter(tree.children[0])) && !isUsual(draft, node)
    own.push({ parent: tree, at, count: 1, nodes: [lineHeading(node, isTitle ? 1 : 2, draft)], reason })
  }
  yield* inOrder([...own, ...heads])
})

function inOrder(repairs: readonly Repair[]): readonly Repair[] {
  return repairs.toSorted((a, b) => a.at - b.at)
}

const reason = 'Unexpected short line before prose, expected a heading'

/** A line, or a list of one item: `2. Launch` above prose. */
type Line = Paragraph | List

interface Found {
  readonly at: number
  readonly node: Line
}

function lineHeading(node: Line, depth: 1 | 2, draft: Draft): Heading {
  if (node.type === 'paragraph') return headingOf(node, depth)
  const position = node.position === undefined ? {} : { position: node.position }
  const { start, end } = spanOf(node) ?? { start: 0, end: 0 }
  return {
    type: 'heading',
    depth,
    children: [{ type: 'text', value: draft.source.slice(start, end), ...position }],
    ...position
  }
}

function findHeadings(draft: Draft): readonly Found[] {
  const { children } = draft.tree
  const found: Found[] = []
  for (let at = 0; at < children.length; at++) {
    let end = at
    while (isShort(children[end], draft)) end++
    const count = end - at
    if (count > 0 && count <= MOST_IN_A_ROW && isContent(children[end], draft) && !isLead(children[at - 1], draft))
      for (const [index, node] of children.slice(at, end).entries())
        if (node.type === 'paragraph' || node.type === 'list') found.push({ at: at + index, node })
    at = Math.max(at, end - 1)
  }
  return found
}

/** Whether a block is a line that could be a heading. */
function isShort(node: RootContent | undefined, { source, tree }: Draft): node is Line {
  if (node?.data?.isUnsure === true) return false
  const isItem = node?.type === 'list' && node.ordered === true && node.children.length === 1
  if ((node?.type !== 'paragraph' && !isItem) || node.position?.start.line !== node.position?.end.line) return false
  const span = spanOf(node)
  const text = span === undefined ? '' : source.slice(span.start, span.end).trim()
  if (
    text.length < 2 ||
    text.length > 90 ||
    !/^(?:["“'‘(¿]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]|\p{Extended_Pictographic})/u.test(text)
  )
    return false
  const words = text.replace(/^\d+[.)]\s+/, '').replace(/(?<=[.!…])(?:\s|\p{Extended_Pictographic}|\uFE0F)+$/u, '')
  if (RHETORICAL.test(words) && node !== tree.children[0]) return false
  if (/[.,;:!…。！：；，]["”')]*$|[{}<>=|\\$`\]]|https?:|--\w/u.test(words) || isCodeLine(words)) return false
  // A title may be two sentences: `Kites Fly. Here's Why`.
  if (node !== tree.children[0] && /(?<!\b(?:vs?|no|st|dr))[.!] \p{Lu}/u.test(words)) return false
  return text.split(/\s+/).length <= 14 && /\p{L}{2}/u.test(text)
}

/** What asks on from the text before: `So why does it fly?`, `How is this possible?` */
const RHETORICAL =
  /^(?:so|and|but|now|well|okay|ok|or|then)\b.*\?$|^(?=.*\b(?:this|that|these|those|it|we)\b).*\?$|^(?:isn|aren|wasn|don|doesn|can|couldn|wouldn|shouldn)['’]?t\b.*\?$/i

/** Whether a block is what a heading stands above. */
function isContent(node: RootContent | undefined, { source }: Draft): boolean {
  if (node === undefined || node.type === 'heading' || node.type === 'thematicBreak') return false
  if (node.type !== 'paragraph') return node.type !== 'html'
  const span = spanOf(node)
  if (span === undefined) return false
  const text = source.slice(span.start, span.end)
  return text.length >= PROSE || /[.:!?。：！？]["”')]*\s*$/.test(text) || text.includes('\n')
}

function isLead(node: RootContent | undefined, { source }: Draft): boolean {
  const span = node?.type === 'paragraph' ? spanOf(node) : undefined
  return span !== undefined && /[:：]\s*$/.test(source.slice(span.start, span.end))
}

/** A line before comments or what a site puts below a title, in a document that has headings but no title. */
function lostTitle(draft: Draft): Found | undefined {
  const { children } = draft.tree
  const node = children[0]
  const next = children[1]
  if (!isShort(node, draft) || isUsual(draft, node)) return undefined
  if (children.some((one) => one.type === 'heading' && one.depth === 1)) return undefined
  const isBelow = next?.type === 'html' || next?.type === 'heading' || next?.type === 'thematicBreak'
  return isBelow ? { at: 0, node } : undefined
}

const USUAL =
  /^(?:\W*)(?:introduction|intro|overview|tl;?\s?dr|summary|abstract|prerequisites?|requirements|contents|table of contents|background|getting started|conclusions?|preface|about|quick answer|short answer|description|installation|usage)\W*$/i

function isUsual({ source }: Draft, node: Line): boolean {
  const span = spanOf(node)
  return span !== undefined && USUAL.test(source.slice(span.start, span.end))
}
