import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { survey } from './parse/guard.ts'
import { mask, unmask } from './parse/mask.ts'
import { parseWithRemark } from './parse/remark.ts'
import { reportHazards } from './parse/report.ts'
import { parseSegments } from './parse/segments.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Parse a document to mdast: CommonMark with GFM and front matter, positions in `String(file)`.
 *
 * No text throws or takes more than linear time: what would is read as text without markup, with the message `too-long` or
 * `too-deep` at its place.
 */
export function parse(file: VFile): Root {
  const source = String(file)
  const marks = source.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const text = source.slice(marks)
  const { hazards, cuts } = survey(text)
  const tree = parseSurveyed(hazards.length === 0 ? text : mask(text, hazards), cuts)
  if (hazards.length > 0) {
    unmask(tree, text, hazards)
    reportHazards(hazards, text, file)
  }
  if (marks > 0) shift(tree)
  return tree
}

function parseSurveyed(text: string, cuts: readonly number[]): Root {
  return cuts.length === 0 ? parseWithRemark(text) : parseSegments(text, cuts, parseWithRemark)
}

/** Move a tree that was parsed without the byte order mark to where it stands behind it. */
function shift(node: Nodes): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
    if (point.line === 1) point.column++
    if (point.offset !== undefined) point.offset++
  }
  if ('children' in node) for (const child of node.children) shift(child)
}
