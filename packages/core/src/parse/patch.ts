import type { ListItem, Nodes, Root, RootContent } from 'mdast'
import { parseFast } from './fast.ts'
import { parseWithRemark } from './remark.ts'

/** A block that says the same on its own as in its document. */
type Unit = Extract<RootContent, { type: 'paragraph' | 'heading' | 'listItem' }>

/**
 * Parse a text with the fast parser, and the blocks in which some lines stand with the reference; `undefined` where one of the
 * lines stands in a block that cannot be parsed on its own. Where the lines are all that is doubtful of a text, its tree is
 * that of the reference.
 */
export function parsePatched(text: string, lines: readonly number[]): Root | undefined {
  const tree = parseFast(text)
  const doubtful = new Set(lines)
  for (const unit of unitsOf(tree)) {
    const { start, end } = unit.position ?? {}
    if (start === undefined || end === undefined) continue
    const own = rangeOf(start.line, end.line).filter((line) => doubtful.delete(line))
    if (own.length > 0 && !patch(unit, text)) return undefined
  }
  return doubtful.size === 0 ? tree : undefined
}

/** Paragraphs and headings outside of containers, items of one line, and such paragraphs of quotes. */
function* unitsOf(node: Nodes): Iterable<Unit> {
  if (!('children' in node)) return
  for (const child of node.children) {
    const isBlock = node.type === 'root' && (child.type === 'paragraph' || child.type === 'heading')
    const isLone = child.type === 'listItem' || (node.type === 'blockquote' && child.type === 'paragraph')
    if (isBlock || (isLone && child.position?.start.line === child.position?.end.line)) yield child
    else if (OPENED.has(child.type)) yield* unitsOf(child)
  }
}

const OPENED: ReadonlySet<string> = new Set(['list', 'listItem', 'blockquote'])

function rangeOf(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Give a block what the reference reads in its text; false where that is another block. */
function patch(unit: Unit, text: string): boolean {
  const { start, end } = unit.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return false
  const [only, another] = parseWithRemark(text.slice(start.offset, end.offset)).children
  const read = only?.type === 'list' ? onlyItem(only.children) : only
  if (read?.type !== unit.type || another !== undefined || read.position?.end.offset !== end.offset - start.offset)
    return false
  move(read, { lines: start.line - 1, columns: start.column - 1, offset: start.offset })
  Object.assign(unit, read)
  return true
}

function onlyItem([only, another]: readonly ListItem[]): ListItem | undefined {
  return another === undefined ? only : undefined
}

interface Way {
  readonly lines: number
  /** Of what stands on the first line. */
  readonly columns: number
  readonly offset: number
}

function move(node: Nodes, way: Way): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
    if (point.line === 1) point.column += way.columns
    point.line += way.lines
    if (point.offset !== undefined) point.offset += way.offset
  }
  if ('children' in node) for (const child of node.children) move(child, way)
}
