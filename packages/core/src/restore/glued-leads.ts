import type { List } from 'mdast'
import { countWords } from '../document/count-words.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { type Edit, reparse } from './reparse.ts'

/**
 * Words that introduce a list, with no blank line between them and the list before: Markdown takes them for the end of its last item.
 *
 * `- Light`, `**Cons:**`, `- Fragile` on a line each → a list, a paragraph, a list.
 */
export const gluedLeads: Restoration = defineRestoration('glued-lead', function* (draft) {
  if (!GLUED.test(draft.source)) return
  for (const parent of draft.flows)
    for (const [at, node] of parent.children.entries()) {
      const repair = node.type === 'list' ? repairOf(node, draft) : undefined
      if (repair !== undefined) yield { parent, at, count: 1, ...repair }
    }
})

/** A line of words in bold or before a colon, behind one that is not blank and before an item. */
const GLUED = /\n(?<=\S[ \t]*\n)(?:\*\*|[^\s\-*+\d>|#`])[^\n]{0,80}?(?::|\*\*)[ \t]*\n(?:[ \t]*\n)?[-*+\d]/u
/** Such a line: `**Cons:**`, `❌ **Don't use it when:**`, `Cons:`. */
const LEAD = /^(?:[^\p{L}\p{N}\s]{1,4}\s*)?(?:\*\*[^*\n]{2,60}\*\*:?|\p{Lu}[^*.!?\n]{1,60}:)$/u
const LONGEST_LEAD = 9

/** The list with each lead behind an item parted from it; nothing where the last items have none. */
function repairOf(list: List, draft: Draft): Pick<Repair, 'nodes' | 'reason'> | undefined {
  const span = spanOf(list)
  const edits = list.children.slice(0, -1).flatMap((item): readonly Edit[] => {
    const own = spanOf(item)
    const line = own === undefined ? undefined : lastLine(draft.source, own.start, own.end)
    if (line === undefined || draft.lines.point(line.start).column > (list.position?.start.column ?? 1)) return []
    const words = draft.source.slice(line.start, line.end).trim()
    if (!LEAD.test(words) || countWords(words) > LONGEST_LEAD) return []
    return [
      { start: line.start, end: line.start, text: '\n' },
      { start: line.end, end: line.end, text: '\n' }
    ]
  })
  if (span === undefined || edits.length === 0) return undefined
  const nodes = reparse(draft, span, edits)
  if (nodes.length !== edits.length + 1) return undefined
  return { nodes, reason: 'Unexpected words in front of a list within the last item of another, expected a blank line' }
}

/** The last line of an item, where that has several. */
function lastLine(source: string, start: number, end: number): { start: number; end: number } | undefined {
  const to = start + source.slice(start, end).trimEnd().length
  const from = source.lastIndexOf('\n', to - 1) + 1
  return from > start ? { start: from, end: to } : undefined
}
