import type { Nodes, Parents, Root, RootContent, Table } from 'mdast'
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
    if (node.type === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop()
      blocks.push({ node, section: headings.map((heading) => heading.text) })
      headings.push({ depth: node.depth, text: tidy(text(node).value) })
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
