import type { List, ListItem, Nodes, Paragraph } from 'mdast'
import type { Block } from './outline.ts'
import type { PlainText } from './plain-text.ts'
import { type Stretch, splitSentences } from './sentences.ts'

/** A paragraph, in a list or on its own, split into sentences. */
export interface Prose {
  readonly node: Paragraph
  readonly text: PlainText
  /** Stretches of `text.value`. */
  readonly sentences: readonly Stretch[]
  /** The block it is or stands in. */
  readonly block: Block
  /** What introduces it: the lead of its block, or for an item of a nested list what the item around it says. */
  readonly lead: PlainText | undefined
  /** What introduces the list around the item that introduces it. */
  readonly outer: PlainText | undefined
  /** The list and item it stands in, innermost. */
  readonly item: ListItem | undefined
  readonly list: List | undefined
}

/** The list that a paragraph stands in. */
type Around = Pick<Prose, 'list' | 'item' | 'outer'>

/** Collect the paragraphs of the blocks, in reading order. */
export function readProse(blocks: readonly Block[], text: (node: Nodes) => PlainText): readonly Prose[] {
  const prose: Prose[] = []
  const add = (node: Paragraph, block: Block, { list, item, outer }: Around = NO_LIST, lead = block.lead): void => {
    const own = text(node)
    if (own.value.trim() === '' || node.data?.isUnsure === true || leadsBack(node, own)) return
    prose.push({ node, text: own, sentences: splitSentences(own.value), block, lead, outer, item, list })
  }
  const readList = (list: List, block: Block, lead = block.lead, outer?: PlainText): void => {
    for (const item of list.children) {
      let said: PlainText | undefined
      for (const child of item.children) {
        if (child.type === 'paragraph') {
          add(child, block, { list, item, outer }, lead)
          said = text(child)
        }
        if (child.type === 'list') readList(child, block, said, lead)
      }
    }
  }
  for (const block of blocks) {
    if (block.node.type === 'paragraph') add(block.node, block)
    if (block.node.type === 'list') readList(block.node, block)
  }
  return prose
}

const NO_LIST: Around = { list: undefined, item: undefined, outer: undefined }

/** Whether a paragraph is only a way back within the page: `[⬆ Back to top](#contents)`. */
function leadsBack({ children }: Paragraph, { value }: PlainText): boolean {
  if (value.length > 40 || !BACK.test(value)) return false
  const [only, ...others] = children
  const inner = only !== undefined && (only.type === 'strong' || only.type === 'emphasis') ? only.children[0] : only
  return others.length === 0 && inner?.type === 'link' && inner.url.startsWith('#')
}

const BACK =
  /^[^\p{L}]*(?:(?:go |jump )?back to )?(?:the )?(?:top|start|table of contents|toc|contents|menu|list)[^\p{L}]*$/iu
