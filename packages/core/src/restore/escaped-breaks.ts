import type { RootContent } from 'mdast'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'

const BREAK = /^(?:\\-(?:\\?-){2,}|\\\*(?:\\?\*){2,}|\\_(?:\\?_){2,})[\s\u00A0]*$/

/**
 * Thematic breaks whose marks were escaped.
 *
 * `\---` → a thematic break. `\--- and so on` stays a paragraph.
 */
export const escapedBreaks: Restoration = defineRestoration('escaped-break', function* ({ flows, source }) {
  if (!/\\[-*_]\\?[-*_]/.test(source)) return
  for (const parent of flows)
    for (const [at, node] of parent.children.entries()) {
      const span = node.type === 'paragraph' ? spanOf(node) : undefined
      if (span === undefined || span.end - span.start > 200 || !BREAK.test(source.slice(span.start, span.end))) continue
      const line: RootContent = { type: 'thematicBreak', ...(node.position && { position: node.position }) }
      yield { parent, at, count: 1, nodes: [line], reason: 'Unexpected escaped marks, expected a thematic break' }
    }
})
