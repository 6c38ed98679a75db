import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { VFile } from 'vfile'
import { createLines, type Lines } from '../document/lines.ts'
import { type ParserName, parse } from '../parse.ts'

/** A document while it is restored. */
export interface Draft {
  readonly tree: Root
  readonly file: VFile
  readonly source: string
  /** Made when first asked for: an undamaged document needs none. */
  readonly lines: Lines
  /** Parse a text as the document was parsed. */
  readonly parse: (text: string) => Root
}

/** Look at a parsed document as one to restore. */
export function createDraft(tree: Root, file: VFile, parser?: ParserName): Draft {
  const source = String(file)
  let lines: Lines | undefined
  return {
    tree,
    file,
    source,
    get lines() {
      lines ??= createLines(source)
      return lines
    },
    parse: (text) => parse(new VFile({ value: text }), parser)
  }
}

/** The nodes that hold blocks, outermost first: the root, block quotes, list items and footnotes. */
export function* flows(node: Nodes): Iterable<Parents & { children: RootContent[] }> {
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') return
  if (node.type !== 'list') yield node as Parents & { children: RootContent[] }
  for (const child of node.children) yield* flows(child)
}
