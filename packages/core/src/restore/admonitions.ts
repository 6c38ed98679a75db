import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import { reparse } from './reparse.ts'
import { sourceLines } from './source-lines.ts'

/** A line that opens or closes a note of another flavour of Markdown, the title behind its kind included. */
const FENCE = /^[ \t>]*:{3,}(?:[ \t]*[a-z][\w-]*(?:\[[^\]\n]{0,80}\]|[ \t][^\n]{0,80})?(?:\{[^}\n]{0,80}\})?)?[ \t]*$/i

/**
 * Marks of notes that other flavours of Markdown have: `:::tip`, what it says, `:::`. The marks go, what stands between them stays.
 *
 * A paragraph of `:::tip`, `Fly low.` and `:::` → `Fly low.` Colons within a line stay.
 */
export const admonitions: Restoration = defineRestoration(
  'admonition',
  function* (draft) {
    const { flows, source } = draft
    if (!source.includes(':::')) return
    for (const parent of flows)
      for (const [at, node] of parent.children.entries()) {
        const span = node.type === 'paragraph' ? spanOf(node) : undefined
        if (span === undefined || !source.slice(span.start, span.end).includes(':::')) continue
        const marks = sourceLines(source, span).filter(({ start, end }) => FENCE.test(source.slice(start, end)))
        if (marks.length === 0) continue
        const edits = marks.map(({ start, end }) => ({ start, end, text: '' }))
        const nodes = reparse(draft, span, edits)
        const opens = marks.some(({ start, end }) => /[a-z]/i.test(source.slice(start, end)))
        yield { parent, at, count: 1, nodes, ...(opens ? { reason } : {}) }
      }
  },
  'info'
)

const reason = 'Unexpected mark of a note, expected what it says'
