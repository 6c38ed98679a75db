import type { List, Nodes, Parents, Root, RootContent, Table } from 'mdast'
import type { PlainText } from './plain-text.ts'
import { tidy } from './tidy.ts'

/** A block of a document with what stands around it. */
export interface Block {
  readonly node: RootContent
  /** Text of the headings above it, outermost first. */
  readonly section: readonly string[]
  /** Text of the paragraph right before it, when that introduces it: "Some benefits are:", **Pros**. */
  readonly lead?: PlainText
}

/**
 * The blocks of a tree in reading order; quotes and footnotes are opened, lists and tables are kept whole. Headings in a quote
 * end with it.
 */
export function outline(tree: Root, text: (node: Nodes) => PlainText): readonly Block[] {
  const blocks: Block[] = []
  const within = repeatedHeadings(tree, text)
  const headings: { depth: number; text: string }[] = []
  let section: readonly string[] = []
  let lead: PlainText | undefined
  const read = (node: RootContent): void => {
    if (isContainer(node)) {
      const outside = [...headings]
      for (const child of node.children) read(child as RootContent)
      headings.splice(0, headings.length, ...outside)
      section = headings.map((heading) => heading.text)
      return
    }
    if (node.type === 'list' && isHeadedList(node)) {
      for (const item of node.children) for (const child of item.children) read(child)
      return
    }
    if (node.type === 'heading') {
      const depth = within.has(node) ? node.depth + 0.5 : node.depth
      while ((headings.at(-1)?.depth ?? 0) >= depth) headings.pop()
      blocks.push({ node, section: headings.map((heading) => heading.text) })
      headings.push({ depth, text: tidy(text(node).value) })
      section = headings.map((heading) => heading.text)
      lead = undefined
      return
    }
    blocks.push(lead === undefined ? { node, section } : { node, section, lead })
    if (node.type === 'list') for (const table of tablesIn(node)) blocks.push({ node: table, section })
    if (node.type !== 'html') lead = node.type === 'paragraph' ? leadOf(node, text(node)) : undefined
  }
  for (const node of tree.children) read(node)
  return blocks
}

/** Whether a list only counts sections: `1. ### What is a kite?` with its answer below. */
function isHeadedList({ children }: List): boolean {
  return children.filter((item) => item.children[0]?.type === 'heading').length * 2 > children.length
}

/**
 * Headings that come back under different ones of their own depth, whose parts they are: `Strengths` behind `Kites`, and again behind
 * `Gliders`.
 */
function repeatedHeadings({ children }: Root, text: (node: Nodes) => PlainText): ReadonlySet<Nodes> {
  const within = new Set<Nodes>()
  const headings = children.filter((node) => node.type === 'heading')
  for (const group of Map.groupBy(headings, ({ depth }) => depth).values()) {
    const words = group.map((node) => tidy(text(node).value).toLowerCase())
    const counts = new Map<string, number>()
    for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1)
    if (counts.size === words.length) continue
    let owner = -1
    const owners = new Map<string, Set<number>>()
    for (const [index, one] of words.entries())
      if (counts.get(one) === 1) owner = index
      else owners.set(one, (owners.get(one) ?? new Set()).add(owner))
    for (const [index, node] of group.entries()) {
      const own = owners.get(words[index] ?? '')
      if (own !== undefined && own.size === counts.get(words[index] ?? '') && !own.has(-1)) within.add(node)
    }
  }
  return within
}

/** Tables within the items of a list, which is kept whole otherwise. */
function* tablesIn(node: Parents): Iterable<Table> {
  for (const child of node.children)
    if (child.type === 'table') yield child
    else if (child.type === 'list' || child.type === 'listItem' || child.type === 'blockquote') yield* tablesIn(child)
}

function isContainer(node: Nodes): node is Extract<Parents, { type: 'blockquote' | 'footnoteDefinition' }> {
  return node.type === 'blockquote' || node.type === 'footnoteDefinition'
}

/** A paragraph that ends with a colon, or is nothing but a few words in bold. */
function leadOf(node: Nodes, text: PlainText): PlainText | undefined {
  return /[:：]\s*$/.test(text.value) || (isBold(node) && text.value.length <= LONGEST_LABEL) ? text : undefined
}

const LONGEST_LABEL = 60

function isBold(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
}
