import type { ListItem, Paragraph, RootContent } from 'mdast'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { type Edit, reparse } from './reparse.ts'

/** What parts items that stand in one line, and what stands before and behind it. */
const PARTS = /[ \u00A0][-*][ \u00A0](?=\*\*\S|[\p{Lu}\d])/gu
const HAS_PARTS = /[.:!?)*][ \u00A0][-*][ \u00A0](?:\*\*\S|[\p{Lu}\d])/u
/** The end of a sentence, of a remark in brackets or of words that introduce others. */
const ENDED = /[.!?)]["”’]?$/
const LEADS = /[:：]\s*(?:\*\*)?$/

/**
 * Lists whose items were joined to one line.
 *
 * `Kites differ: - Box kites fly high. - Delta kites turn.` → a paragraph and a list of two; `- They fold. - They last.` → two items. Dashes
 * that no stop stands before, and one alone, stay.
 */
export const runInLists: Restoration = defineRestoration('run-in-list', function* (draft) {
  if (!HAS_PARTS.test(draft.source)) return
  for (const parent of draft.flows)
    for (const [at, node] of parent.children.entries()) {
      if (node.type === 'paragraph' && parent.type !== 'listItem') {
        const repair = parted(node, node, draft)
        if (repair !== undefined) yield { parent, at, count: 1, ...repair }
      } else if (node.type === 'list' && node.ordered !== true)
        for (const [index, item] of node.children.entries()) {
          const [only, another] = item.children
          const repair = only?.type === 'paragraph' && another === undefined ? parted(only, item, draft) : undefined
          if (repair !== undefined) yield { parent: node, at: index, count: 1, ...repair }
        }
    }
})

const reason = 'Unexpected items of a list in one line, expected a line for each'

/** A paragraph, or the item that it is all of, with each of its items on a line. */
function parted(
  paragraph: Paragraph,
  whole: Paragraph | ListItem,
  draft: Draft
): Pick<Repair, 'nodes' | 'reason'> | undefined {
  const span = spanOf(paragraph)
  const own = spanOf(whole)
  if (span === undefined || own === undefined) return undefined
  const { marks, isLed } = marksIn(draft.source, span)
  // A stop and a dash may stand before who said it: that is one alone.
  if (marks.length < 2) return undefined
  const isItem = whole.type === 'listItem'
  const bullet = isItem ? draft.source.charAt(own.start) : '-'
  const indent = isItem && isLed ? ' '.repeat(span.start - own.start) : ''
  const edits = marks.map(
    ({ start, end }, index): Edit => ({
      start,
      end,
      text: `${index === 0 && !isItem ? '\n\n' : '\n'}${indent}${bullet} `
    })
  )
  const nodes = reparse(draft, own, edits)
  const list = nodes.at(-1)
  if (list?.type !== 'list' || nodes.length !== (isItem ? 1 : 2)) return undefined
  const items: readonly RootContent[] = isItem ? list.children : nodes
  const count = isItem ? (isLed ? 1 : marks.length + 1) : marks.length
  return list.children.length === count ? { nodes: items, reason } : undefined
}

/** The dashes before the items in a stretch, and whether words that introduce them stand before the first. */
function marksIn(source: string, { start, end }: Span): { readonly marks: readonly Span[]; readonly isLed: boolean } {
  const text = source.slice(start, end)
  if (!HAS_PARTS.test(text) || text.includes('`')) return { marks: [], isLed: false }
  const found = [...text.matchAll(PARTS)].map(({ index, 0: mark }) => ({ index, length: mark.length }))
  const isLed = found[0] !== undefined && LEADS.test(before(text, found[0].index))
  const marks = isLed ? found : found.filter(({ index }) => ENDED.test(before(text, index)))
  return { marks: marks.map(({ index, length }) => ({ start: start + index, end: start + index + length })), isLed }
}

/** The few characters before an index. */
function before(text: string, index: number): string {
  return text.slice(Math.max(0, index - 8), index)
}
