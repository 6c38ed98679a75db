import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { doubtfulLines } from './parse/alike.ts'
import { hasFastParser, parseFast } from './parse/fast.ts'
import { type Hazard, survey } from './parse/guard.ts'
import { mask, unmask } from './parse/mask.ts'
import { parsePatched } from './parse/patch.ts'
import { parseWithRemark } from './parse/remark.ts'
import { reportHazards } from './parse/report.ts'
import { parseSegments } from './parse/segments.ts'

/**
 * Which parser reads the documents. All give the same facts:
 *
 * - `remark`: remark-parse, the reference
 * - `fast`: satteri, native; its trees differ from the reference in rare constructs
 * - `auto`: satteri where it is installed and the trees are known to be equal, and remark-parse for all other paragraphs or
 *   documents
 */
export type ParserName = 'auto' | 'remark' | 'fast'

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Parse a document to mdast: CommonMark with GFM and front matter, positions in `String(file)`.
 *
 * No text throws or takes more than linear time: what would is read as text without markup, with the message `too-long` or
 * `too-deep` at its place.
 */
export function parse(file: VFile, parser: ParserName = 'auto'): Root {
  const source = String(file)
  const marks = source.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const text = source.slice(marks)
  const { hazards, cuts } = survey(text)
  if (hazards.length > 0) reportHazards(hazards, text, file)
  const tree = parseMasked({ text, hazards, cuts }, parser)
  if (marks > 0) shift(tree)
  return tree
}

/** Parse a document as paragraphs without markup: for one that is too much for the compiler as it is. */
export function parsePlain(file: VFile): Root {
  const source = String(file)
  const hazards: Hazard[] = []
  for (const { index, 0: line } of source.matchAll(/[^\n\r]+/g))
    hazards.push({ rule: 'too-deep', start: index, end: index + line.length, as: 'line' })
  reportHazards(hazards, source, file)
  return parseMasked({ text: source, hazards, cuts: [] }, 'remark')
}

interface Surveyed {
  readonly text: string
  readonly hazards: readonly Hazard[]
  readonly cuts: readonly number[]
}

function parseMasked({ text, hazards, cuts }: Surveyed, parser: ParserName): Root {
  if (hazards.length === 0) return parseText({ text, cuts }, parser)
  const blanks = new Set(hazards.flatMap(({ as, start }) => (as === 'blank' ? start : [])))
  const tree = parseText({ text: mask(text, hazards), cuts, blanks }, parser)
  unmask(tree, text, hazards)
  return tree
}

/** A text without hazards. */
interface Harmless {
  readonly text: string
  readonly cuts: readonly number[]
  /** Where lines start that were made blank. */
  readonly blanks?: ReadonlySet<number>
}

function parseText({ text, cuts, blanks }: Harmless, parser: ParserName): Root {
  if (parser === 'fast') return parseFast(text)
  const tree = parser === 'auto' && hasFastParser() ? parseAlike(text, blanks) : undefined
  return tree ?? (cuts.length === 0 ? parseWithRemark(text) : parseSegments(text, cuts, parseWithRemark))
}

/** Parse a text with the fast parser to the tree of the reference; `undefined` where it may be another. */
export function parseAlike(text: string, blanks?: ReadonlySet<number>): Root | undefined {
  const lines = doubtfulLines(text, blanks)
  if (lines === undefined) return undefined
  return lines.length === 0 ? parseFast(text) : parsePatched(text, lines)
}

/** Move a tree that was parsed without the byte order mark to where it stands behind it. */
function shift(node: Nodes): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
    if (point.line === 1) point.column++
    if (point.offset !== undefined) point.offset++
  }
  if ('children' in node) for (const child of node.children) shift(child)
}
