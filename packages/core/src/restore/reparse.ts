import type { Nodes, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import type { Draft } from './draft.ts'

/** Read the source from `start` to `end` as if it said `text`. Edits are in order and do not overlap. */
export interface Edit extends Span {
  readonly text: string
}

/**
 * Parse a stretch of the source again as if it had been edited, with positions in the source as it is.
 *
 * `\| a | b |` with the backslash edited away is a row whose cells stand where they stood. What edits put in may only be
 * markup: it has no place in the source. Links may refer to what the document defines anywhere.
 */
export function reparse(draft: Draft, span: Span, edits: readonly Edit[]): RootContent[] {
  const { text, pieces } = edit(draft.source, span, withoutPrefixes(draft, span, edits))
  const defined = definitionsFor(text, draft)
  const tree = draft.parse(defined + text)
  const own = tree.children.filter(({ position }) => (position?.start.offset ?? 0) >= defined.length)
  for (const child of own) visit(child, (node) => relocate(node, pieces, defined.length, draft))
  return own
}

/** Definitions of the labels that a text refers to, to stand before it. */
function definitionsFor(text: string, { definitions }: Draft): string {
  if (definitions.size === 0 || !text.includes('[')) return ''
  const used = new Set<string>()
  for (const [, name = ''] of text.matchAll(REFERENCE)) {
    const label = definitions.get(name.trim().replace(/\s+/g, ' ').toLowerCase())
    if (label !== undefined) used.add(`[${label}]: <#>\n`)
  }
  return used.size === 0 ? '' : `${[...used].join('')}\n`
}

const REFERENCE = /\[([^[\]]+)\]/g

/** Leave out what the containers of a stretch put before its lines: `> `, or the indent of a list item. */
function withoutPrefixes({ source, lines }: Draft, { start, end }: Span, edits: readonly Edit[]): readonly Edit[] {
  const width = lines.point(start).column - 1
  if (width === 0) return edits
  const all: Edit[] = []
  let next = 0
  for (let line = source.indexOf('\n', start) + 1; line > 0 && line < end; line = source.indexOf('\n', line) + 1) {
    for (; (edits[next]?.start ?? end) < line; next++) all.push(...edits.slice(next, next + 1))
    const length = /^[ \t>]*/.exec(source.slice(line, Math.min(line + width, end)))?.[0].length ?? 0
    const isCovered = (all.at(-1)?.end ?? 0) >= line + length
    if (length > 0 && !isCovered) all.push({ start: line, end: line + length, text: '' })
  }
  return [...all, ...edits.slice(next)]
}

/** Text that stands in the source as it does in the edited text. */
interface Piece {
  /** Offset in the edited text. */
  readonly at: number
  readonly length: number
  /** Offset in the source. */
  readonly offset: number
}

function edit(
  source: string,
  { start, end }: Span,
  edits: readonly Edit[]
): { text: string; pieces: readonly Piece[] } {
  const parts: string[] = []
  const pieces: Piece[] = []
  let length = 0
  let from = start
  const keep = (to: number): void => {
    if (to > from) pieces.push({ at: length, length: to - from, offset: from })
    parts.push(source.slice(from, to))
    length += Math.max(0, to - from)
  }
  for (const one of edits) {
    keep(one.start)
    parts.push(one.text)
    length += one.text.length
    from = one.end
  }
  keep(end)
  return { text: parts.join(''), pieces }
}

function relocate(node: Nodes, pieces: readonly Piece[], before: number, { lines }: Draft): void {
  const span = spanOf(node)
  if (span === undefined) return
  const start = span.start - before
  const end = span.end - before
  const from = offsetOf(pieces, start, 0)
  node.position = lines.position({ start: from, end: Math.max(from, offsetOf(pieces, Math.max(start, end - 1), 1)) })
}

/** Where a character of the edited text stands, plus `after`; one that was put in stands between its neighbours. */
function offsetOf(pieces: readonly Piece[], at: number, after: 0 | 1): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (piece === undefined) return 0
  if (at < piece.at + piece.length) return piece.offset + Math.max(0, at - piece.at) + after
  const next = pieces[low + 1]
  return after === 1 || next === undefined ? piece.offset + piece.length : next.offset
}
