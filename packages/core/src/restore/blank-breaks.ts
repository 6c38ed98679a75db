import type { RootContent } from 'mdast'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import { type Edit, reparse } from './reparse.ts'

/** Two line breaks in a row, or one before the first line, as editors write that keep blank lines. */
const BLANK = /(?<=\S)[ \t]*\\\r?\n(?:[ \t]*\\\r?\n)+[ \t]*|^(?:\\\r?\n[ \t]*)+/g
const HAS = /\\\r?\n[ \t]*\\\r?\n/

/**
 * Paragraphs that lines of nothing but a backslash part, as editors of pages write blank lines.
 *
 * `**Light**\`, `It floats.\`, `\`, `**Cheap**\`, `It costs little.` → two paragraphs.
 */
export const blankBreaks: Restoration = defineRestoration('blank-break', function* (draft) {
  if (!HAS.test(draft.source)) return
  for (const parent of draft.flows) {
    if (parent.type !== 'root') continue
    for (const [at, node] of parent.children.entries()) {
      const span =
        node.type === 'paragraph' && node.children.some(({ type }) => type === 'break') ? spanOf(node) : undefined
      const text = span === undefined ? '' : draft.source.slice(span.start, span.end)
      if (span === undefined || !HAS.test(text)) continue
      const edits = [...text.matchAll(BLANK)].map(({ index, 0: found }): Edit => {
        const start = span.start + index
        return { start, end: start + found.length, text: index === 0 ? '' : '\n\n' }
      })
      const nodes: readonly RootContent[] = reparse(draft, span, edits)
      if (nodes.length < 2 || nodes.some(({ type }) => type !== 'paragraph')) continue
      yield { parent, at, count: 1, nodes, reason: 'Unexpected line breaks for a blank line, expected paragraphs' }
    }
  }
})
