import type { Parents, RootContent } from 'mdast'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { readRows, repairRows } from './rows.ts'

/**
 * Tables whose rows start with an escaped pipe or were cut before their last one, with blank lines between the rows.
 *
 * `\| Kite | Wind |`, `\|---|---|` and `\| Sled | 4 bft |`, each a paragraph → a table. A table that ends in `| Sled | 4 bft`
 * and goes on with `|\` and `\| Box | 5 bft` → one table. One such row alone stays text.
 */
export const escapedTables: Restoration = defineRestoration('escaped-table', function* (draft) {
  if (!mayBeDamaged(draft.source)) return
  for (const parent of draft.flows) yield* repairsIn(parent, draft)
})

/** Whether a line opens with an escaped pipe, or is nothing but one pipe, escaped behind or not. */
function mayBeDamaged(source: string): boolean {
  for (let at = source.indexOf('|'); at >= 0; at = source.indexOf('|', at + 1)) {
    let open = source[at - 1] === '\\' ? at - 1 : at
    const isEscaped = open < at
    while (open > 0 && OPENING.includes(source[open - 1] ?? '')) open--
    const isFirst = open === 0 || ENDINGS.includes(source[open - 1] ?? '')
    if (isFirst && (isEscaped || ALONE.test(source.slice(at, at + 200)))) return true
  }
  return false
}

const OPENING = ' \t>'
const ENDINGS = '\n\r\u2028\u2029'
const ALONE = /^\|\\?[ \t\u00A0]*$/m

function* repairsIn(parent: Parents & { children: RootContent[] }, draft: Draft): Iterable<Repair> {
  const { children } = parent
  for (let at = 0; at < children.length; at++) {
    let end = at
    while (end < children.length && isPart(children[end], end === at, draft)) end++
    const nodes = end > at ? restored(children.slice(at, end), draft) : undefined
    if (nodes !== undefined) {
      const reason = 'Unexpected escaped or cut table rows, expected a table'
      yield { parent, at, count: end - at, nodes, reason }
    }
    at = Math.max(at, end - 1)
  }
}

/** Whether a block can be a part of a damaged table: a table opens one, paragraphs of rows follow. */
function isPart(node: RootContent | undefined, first: boolean, { source }: Draft): boolean {
  const span = node === undefined ? undefined : spanOf(node)
  if (node === undefined || span === undefined) return false
  if (node.type === 'table') return first || source.startsWith('\\|', span.start)
  return (
    node.type === 'paragraph' &&
    /^(?:\\?\||\\\S)/.test(source.slice(span.start, span.start + 2)) &&
    readRows(source, span) !== undefined
  )
}

function restored(blocks: readonly RootContent[], draft: Draft): RootContent[] | undefined {
  const start = blocks[0]?.position?.start.offset
  const end = blocks.at(-1)?.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  return repairRows(draft, { start, end })
}
