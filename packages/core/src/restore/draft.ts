import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { VFile } from 'vfile'
import { createLines, type Lines } from '../document/lines.ts'
import { type ParserName, parse } from '../parse.ts'

/** A node that holds blocks: the root, a block quote, an item of a list, a footnote. */
export type Flow = Parents & { children: RootContent[] }

/** A document while it is restored. */
export interface Draft {
  readonly tree: Root
  readonly file: VFile
  readonly source: string
  /** Made when first asked for: an undamaged document needs none. */
  readonly lines: Lines
  /** Parse a text as the document was parsed. */
  readonly parse: (text: string) => Root
  /** What links may refer to: the labels of all definitions by their identifiers, which are of small letters. */
  readonly definitions: ReadonlyMap<string, string>
  /** The nodes that hold blocks, as the tree is now. */
  readonly flows: readonly Flow[]
  /** Say that the tree was changed. */
  change(): void
}

/** Look at a parsed document as one to restore. */
export function createDraft(tree: Root, file: VFile, parser?: ParserName): Draft {
  const source = String(file)
  let lines: Lines | undefined
  let flows: readonly Flow[] | undefined
  let definitions: ReadonlyMap<string, string> | undefined
  return {
    tree,
    file,
    source,
    get lines() {
      lines ??= createLines(source)
      return lines
    },
    parse: (text) => parse(new VFile({ value: text }), parser),
    get definitions() {
      definitions ??= new Map(
        tree.children.flatMap((node) =>
          node.type === 'definition' ? [[node.identifier, node.label ?? node.identifier] as const] : []
        )
      )
      return definitions
    },
    get flows() {
      flows ??= collectFlows(tree)
      return flows
    },
    change() {
      flows = undefined
    }
  }
}

function collectFlows(tree: Root): readonly Flow[] {
  const flows: Flow[] = []
  const collect = (node: Nodes): void => {
    if (node.type !== 'list') flows.push(node as Flow)
    if ('children' in node) for (const child of node.children) if (HOLDING.has(child.type)) collect(child)
  }
  collect(tree)
  return flows
}

const HOLDING: ReadonlySet<string> = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition'])
