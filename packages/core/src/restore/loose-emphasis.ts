import type { RootContent } from 'mdast'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import { type Edit, reparse } from './reparse.ts'

/** What every text has in which a bold word may end in a space. */
const LOOSE = /\*\*[^\s*][^*\n]{0,80}[ \t\u00A0]\*\*/
/** Characters of the longest text that was meant to be bold. */
const LONGEST = 80

/**
 * Bold text with a space before the marks at its end, which Markdown does not read as bold.
 *
 * `**Price: ** low` → `Price:` in bold, and `low`; `**Price: **low` as well. Marks in code, and those that bold text really has, stay.
 */
export const looseEmphasis: Restoration = defineRestoration('loose-emphasis', function* (draft) {
  const { source } = draft
  if (!LOOSE.test(source)) return
  for (const parent of draft.flows)
    for (const [at, node] of parent.children.entries()) {
      const span = node.type === 'paragraph' || node.type === 'heading' ? spanOf(node) : undefined
      if (span === undefined || !LOOSE.test(source.slice(span.start, span.end))) continue
      const edits = looseMarks(source, span)
      if (edits.length === 0) continue
      const nodes: readonly RootContent[] = reparse(draft, span, edits)
      if (nodes.length !== 1 || nodes[0]?.type !== node.type) continue
      yield { parent, at, count: 1, nodes, reason }
    }
})

const reason = 'Unexpected space at the end of bold text, expected it behind the marks'

/** The marks that end bold text behind a space, each to be moved before it. */
function looseMarks(source: string, { start, end }: Span): readonly Edit[] {
  const edits: Edit[] = []
  let open: number | undefined
  for (let at = start; at < end; at++) {
    const mark = source[at]
    if (mark === '\\') at++
    else if (mark === '`') at = endOfCode(source, at, end) - 1
    else if (mark === '\n') open = undefined
    else if (mark === '*' && source[at + 1] === '*') {
      const after = source[at + 2] ?? '\n'
      if (open === undefined) open = isSpace(after) || after === '*' ? undefined : at + 2
      else {
        const words = source.slice(open, at).trimEnd().length
        if (words > 0 && words < at - open && at - open <= LONGEST)
          edits.push({ start: open + words, end: open + words, text: '**' }, { start: at, end: at + 2, text: '' })
        open = undefined
      }
      at++
    }
  }
  return edits
}

function isSpace(character: string): boolean {
  return /\s/.test(character)
}

/** Index behind the code that opens at an index; behind its marks where nothing closes it. */
function endOfCode(source: string, at: number, end: number): number {
  let from = at
  while (source[from] === '`') from++
  const marks = source.slice(at, from)
  const close = source.indexOf(marks, from)
  return close < 0 || close >= end ? from : close + marks.length
}
