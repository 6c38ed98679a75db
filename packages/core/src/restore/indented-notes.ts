import type { Code, RootContent } from 'mdast'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { type Edit, reparse } from './reparse.ts'

/** A line that opens a note whose text is indented below it: its kind, and perhaps its title in quotes. */
const OPENER = /^(?:!{3}|\?{3}\+?)[ \t]+[a-z][\w-]*(?:[ \t]+[a-z][\w-]*){0,3}(?:[ \t]+"([^"\n]{0,120})")?[ \t]*(?=\n)/i
const INDENT = /^(?: {4}|\t)/

/**
 * Notes of MkDocs: `!!! tip "Low wind"`, and what they say indented below, which reads as text of the mark or as code. The mark and
 * the indent go, the title stands in bold above what the note says.
 */
export const indentedNotes: Restoration = defineRestoration(
  'indented-note',
  function* (draft) {
    const { flows, source } = draft
    if (!source.includes('!!! ') && !source.includes('??? ')) return
    for (const parent of flows)
      for (const [at, node] of parent.children.entries()) {
        const span = node.type === 'paragraph' ? spanOf(node) : undefined
        const opener = span === undefined ? null : OPENER.exec(source.slice(span.start, span.start + 240))
        if (span === undefined || opener === null) continue
        const said = indentedBehind(parent.children, at, source)
        const end = said.at(-1)?.end ?? span.end
        if (end <= span.start + opener[0].length) continue
        const edits = editsOf(draft, { start: span.start, end }, opener)
        const nodes = reparse(draft, { start: span.start, end }, edits)
        const reason = 'Unexpected marks of a note, expected what it says'
        yield { parent, at, count: 1 + said.length, nodes, reason }
      }
  },
  'info'
)

/** Where blocks of indented text stand right behind a block. */
function indentedBehind(blocks: readonly RootContent[], at: number, source: string): readonly Span[] {
  const spans: Span[] = []
  for (const node of blocks.slice(at + 1)) {
    const span = node.type === 'code' && isIndented(node, source) ? spanOf(node) : undefined
    if (span === undefined) break
    spans.push(span)
  }
  return spans
}

function isIndented(node: Code, source: string): boolean {
  const { start = 0, end = 0 } = spanOf(node) ?? {}
  return node.lang === null && !/^[ \t]*(?:`{3}|~{3})/.test(source.slice(start, end))
}

/** The title in bold, and each line behind it without its indent and what stands before that. */
function editsOf(
  { source, lines }: Draft,
  { start, end }: Span,
  [opener, title = '']: RegExpExecArray
): readonly Edit[] {
  const edits: Edit[] = []
  const width = lines.point(start).column - 1
  const quote = start + opener.indexOf('"')
  const behind = start + opener.length
  if (title.trim() === '') edits.push({ start, end: behind, text: '' })
  else edits.push({ start, end: quote + 1, text: '**' }, { start: quote + 1 + title.length, end: behind, text: '**\n' })
  for (let line = source.indexOf('\n', behind) + 1; line > 0 && line < end; line = source.indexOf('\n', line) + 1) {
    const around = /^[ \t>]*/.exec(source.slice(line, line + width))?.[0].length ?? 0
    const indent = INDENT.exec(source.slice(line + around, line + around + 4))?.[0].length ?? 0
    if (indent > 0) edits.push({ start: line, end: line + around + indent, text: '' })
  }
  return edits
}
