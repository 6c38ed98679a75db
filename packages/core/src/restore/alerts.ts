import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { type Edit, reparse } from './reparse.ts'

/** What opens a quote that is a note: its kind, whether it is folded, and perhaps its title behind. */
const OPENER = /^\[!([a-z][\w-]{0,40})\][+-]?[ \t]*([^\n]{0,200})/i

/**
 * Notes that GitHub, Obsidian and others write as quotes: `> [!TIP]` and what the note says. The mark goes, a title behind it stands
 * in bold above what the note says.
 */
export const alerts: Restoration = defineRestoration(
  'alert',
  function* (draft) {
    const { flows, source } = draft
    if (!source.includes('[!')) return
    for (const parent of flows) {
      const [first] = parent.type === 'blockquote' ? parent.children : []
      const span = first?.type === 'paragraph' ? spanOf(first) : undefined
      if (span === undefined) continue
      const opener = OPENER.exec(source.slice(span.start, Math.min(span.end, span.start + 260)))
      if (opener === null) continue
      const nodes = reparse(draft, span, editsOf(draft, span.start, opener))
      yield { parent, at: 0, count: 1, nodes, reason: 'Unexpected mark of a note, expected what it says' }
    }
  },
  'info'
)

/** The mark taken out; its title in bold, unless it only says the kind again. */
function editsOf({ source }: Draft, start: number, [opener, kind = '', title = '']: RegExpExecArray): readonly Edit[] {
  const end = start + opener.trimEnd().length
  const isKind = title.trim() === '' || title.trim().toLowerCase() === kind.toLowerCase()
  if (isKind) return [{ start, end, text: '' }]
  const from = source.indexOf(title, start)
  return [
    { start, end: from, text: '**' },
    { start: end, end, text: '**\n' }
  ]
}
