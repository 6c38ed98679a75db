import type { List, Nodes, Root, RootContent } from 'mdast'

/** Parses a whole text. */
type Parse = (text: string) => Root

/** A stretch of a document. */
interface Segment {
  readonly text: string
  readonly offset: number
  /** Lines before it. */
  readonly line: number
}

/**
 * Parse a document in stretches to the tree of the whole. Each cut is where a block starts at the left margin.
 *
 * Lists that a cut parts are joined. A stretch that refers to what others define is parsed again behind these definitions.
 */
export function parseSegments(text: string, cuts: readonly number[], parse: Parse): Root {
  const segments = segmentsOf(text, cuts)
  const trees = segments.map((segment) => parse(segment.text))
  const labels = trees.map(labelsOf)
  const all = new Map(labels.flatMap((own) => [...own]))
  const children: RootContent[] = []
  for (const [index, segment] of segments.entries()) {
    const tree = trees[index]
    if (tree === undefined) continue
    const wanted = all.size === 0 ? [] : referredTo(segment.text, all, labels[index] ?? new Map())
    const own = wanted.length === 0 ? tree.children : parseBehind(wanted.join('\n\n'), segment, parse)
    for (const child of own) move(child, segment.line, segment.offset)
    append(children, own, text, segment.offset)
  }
  const end = trees.at(-1)?.position?.end
  const last = segments.at(-1)
  return {
    type: 'root',
    children,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: {
        line: (end?.line ?? 1) + (last?.line ?? 0),
        column: end?.column ?? 1,
        offset: (end?.offset ?? 0) + (last?.offset ?? 0)
      }
    }
  }
}

function segmentsOf(text: string, cuts: readonly number[]): readonly Segment[] {
  const starts = [0, ...cuts]
  let line = 0
  return starts.map((offset, index) => {
    const own = { text: text.slice(offset, starts[index + 1]), offset, line }
    line += countLines(own.text)
    // Blank lines at the end would be part of a list that the stretch ends with; only the last one keeps them.
    return index === starts.length - 1 ? own : { ...own, text: withoutBlankEnd(own.text) }
  })
}

/** A text up to the end of its last line that is not blank. */
function withoutBlankEnd(text: string): string {
  let end = text.length
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text[at]
    if (character === '\n' || character === '\r') end = at
    else if (character !== ' ' && character !== '\t') break
  }
  return text.slice(0, end)
}

function countLines(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/\r\n?|\n/g)) count++
  return count
}

/** What a tree defines: a definition for each label, footnotes with their mark. */
function labelsOf(tree: Root): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  const read = (node: Nodes): void => {
    if (node.type === 'definition')
      labels.set(keyOf(node.label ?? node.identifier), `[${node.label ?? node.identifier}]: x`)
    if (node.type === 'footnoteDefinition')
      labels.set(keyOf(`^${node.label ?? node.identifier}`), `[^${node.label ?? node.identifier}]: x`)
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'table')
      for (const child of node.children) read(child)
  }
  read(tree)
  return labels
}

function keyOf(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}

/** Definitions of other stretches for labels that stand in brackets in this one. */
function referredTo(
  text: string,
  all: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>
): readonly string[] {
  const found = new Set<string>()
  for (const [, label = ''] of text.matchAll(/\[((?:[^[\]\\]|\\.){1,999})(?=\])/g)) {
    const key = keyOf(label)
    const definition = own.has(key) ? undefined : all.get(key)
    if (definition !== undefined) found.add(definition)
  }
  return [...found]
}

function parseBehind(definitions: string, { text }: Segment, parse: Parse): readonly RootContent[] {
  const before = `${definitions}\n\n`
  const children = parse(`${before}${text}`).children.filter(
    ({ position }) => (position?.start.offset ?? 0) >= before.length
  )
  for (const child of children) move(child, -countLines(before), -before.length)
  return children
}

/** Move a node and all in it by lines and characters. */
function move(node: Nodes, lines: number, offset: number): void {
  if (lines === 0 && offset === 0) return
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
    point.line += lines
    if (point.offset !== undefined) point.offset += offset
  }
  if ('children' in node) for (const child of node.children) move(child, lines, offset)
}

/** Add the blocks of a stretch; a list goes on with the items that follow a cut within it. */
function append(children: RootContent[], blocks: readonly RootContent[], text: string, cut: number): void {
  const last = children.at(-1)
  const [first, ...others] = blocks
  if (last?.type !== 'list' || first?.type !== 'list' || !isSameList(last, first, text, cut)) {
    for (const block of blocks) children.push(block)
    return
  }
  const isApart = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)$/.test(text.slice(Math.max(0, cut - 200), cut))
  last.spread = last.spread === true || first.spread === true || isApart
  for (const item of first.children) last.children.push(item)
  if (last.position !== undefined && first.position !== undefined) last.position.end = first.position.end
  for (const block of others) children.push(block)
}

function isSameList(last: List, first: List, text: string, cut: number): boolean {
  if (first.position?.start.offset !== cut) return false
  const mark = (list: List): string => /[-*+.)]/.exec(text.slice(list.position?.start.offset).slice(0, 20))?.[0] ?? ''
  return last.ordered === first.ordered && mark(last) === mark(first)
}
