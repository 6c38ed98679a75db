import type { RootContent } from 'mdast'
import type { Draft } from './draft.ts'

/** Blocks of which at most one may have markup. */
const BLOCKS = 20

/**
 * Whether a document is as the text of a page without any markup is read: no fences, no bold, no code spans, no lists or headings but
 * by chance.
 */
export function isBare({ tree, source }: Draft): boolean {
  const blocks = tree.children.filter(({ type }) => type !== 'yaml')
  return blocks.filter((node) => isMarked(node, source)).length * BLOCKS < blocks.length
}

function isMarked(node: RootContent, source: string): boolean {
  if (node.data?.restoredBy !== undefined) return false
  if (node.type === 'code') return /[`~]/.test(source[node.position?.start.offset ?? 0] ?? '')
  if (node.type === 'heading') return node.depth > 1
  if (node.type === 'table') return true
  return (
    node.type === 'paragraph' &&
    node.children.some(({ type }) => type === 'strong' || type === 'inlineCode' || type === 'image')
  )
}
