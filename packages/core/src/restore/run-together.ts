import type { RootContent } from 'mdast'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import { isRunTogether, readLayout } from './layout.ts'
import { isWrapped } from './line-kinds.ts'
import { type Edit, reparse } from './reparse.ts'

const DELIMITER = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?\s*$/
const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/

/**
 * Blocks without blank lines between them, which Markdown reads as one.
 *
 * `Kites`, `Kites fly.` and `They need wind.` on three lines of a paragraph → three paragraphs. Lines behind a list item or
 * below a table that belong to neither → paragraphs. Wrapped prose stays as it is, and so do documents with blank lines.
 */
export const runTogether: Restoration = defineRestoration('run-together', function* (draft) {
  const { tree, source } = draft
  if (!isRunTogether(readLayout(source))) return
  for (const [at, node] of tree.children.entries()) {
    const span = spanOf(node)
    const edits = span === undefined ? [] : boundaries(node, span, source)
    if (span === undefined || edits.length === 0) continue
    const nodes = reparse(draft, span, edits)
    yield {
      parent: tree,
      at,
      count: 1,
      nodes,
      reason: 'Unexpected blocks that run together, expected blank lines between'
    }
  }
})

/** Where blank lines are missing within a block. */
function boundaries(node: RootContent, span: Span, source: string): readonly Edit[] {
  const edits: Edit[] = []
  let previous = ''
  let isOpen = node.type === 'paragraph' || node.type === 'heading'
  const lines = linesOf(source, span)
  if (node.type === 'paragraph' && isWrapped(lines.map(({ text }) => text))) return []
  for (const [index, { start, text }] of lines.entries()) {
    if (index > 0 && text.trim() !== '') {
      const isHeader = node.type === 'table' && index > 2 && DELIMITER.test(lines[index + 1]?.text ?? '')
      isOpen = isOpen || isStray(node, text)
      const isItem = node.type === 'list' && ITEM.test(previous) && ITEM.test(text)
      if (isHeader || (isOpen && !isRow(text, previous) && !isItem)) edits.push({ start, end: start, text: '\n' })
    }
    previous = text
  }
  return edits
}

function linesOf(source: string, { start, end }: Span): readonly { start: number; text: string }[] {
  let offset = start
  return source
    .slice(start, end)
    .split('\n')
    .map((text) => {
      const line = { start: offset, text }
      offset += text.length + 1
      return line
    })
}

/** Whether a line stands in a list, quote or table only because nothing parts them. */
function isStray(node: RootContent, line: string): boolean {
  if (node.type === 'list') return !/^\s/.test(line) && !ITEM.test(line)
  if (node.type === 'table') return !line.includes('|')
  return node.type === 'blockquote' && !line.startsWith('>')
}

function isRow(line: string, previous: string): boolean {
  return line.includes('|') && previous.includes('|')
}
