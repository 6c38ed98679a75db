import type { Paragraph, RootContent } from 'mdast'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { type Edit, reparse } from './reparse.ts'
import { sourceLines } from './source-lines.ts'

const BULLET = /^(?:[•●○◦▪▫■□‣⁃►▶▸➤➔→·]|\\[*+-])[ \t\u00A0]+(?=\S)/
const EMOJI =
  /^(\p{Extended_Pictographic}|[✓✔✗✘☑])(?:\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D)*(?:[ \t\u00A0]+(?=\S)|\n)/u
const CHECK = /[✅☑✓✔❌✗✘❎⚠]/u

/** A line that starts with a mark. */
interface Item {
  readonly start: number
  readonly mark: string
  /** Length of a mark that stands for a list marker and says nothing itself. */
  readonly bullet: number
}

/**
 * Lists whose items are paragraphs or lines that start with an emoji or a bullet.
 *
 * `✅ Light` and `✅ Cheap`, each a paragraph → a list. `• Light` and `• Cheap` on two lines → a list. One such line alone, or
 * two with different emojis, stay paragraphs.
 */
export const emojiLists: Restoration = defineRestoration('emoji-list', function* (draft) {
  if (!/^[ \t>]*(?:\p{Extended_Pictographic}|[✓✔✗✘☑•●○◦▪▫■□‣⁃►▶▸➤➔→·]|\\[*+-][ \t])/mu.test(draft.source)) return
  for (const parent of draft.flows) {
    let run: { node: Paragraph; items: readonly Item[] }[] = []
    for (const [index, node] of [...parent.children, undefined].entries()) {
      const items = node?.type === 'paragraph' ? itemsOf(node, draft) : []
      const isLed = (items[0]?.start ?? 0) > (node?.position?.start.offset ?? 0)
      if (node?.type === 'paragraph' && items.length > 0 && !isLed && fits(run.at(-1)?.items.at(-1), items[0])) {
        run.push({ node, items })
        continue
      }
      const repair = repairOf(run, draft)
      if (repair !== undefined) yield { parent, at: index - run.length, count: run.length, ...repair }
      run = node?.type === 'paragraph' && items.length > 0 ? [{ node, items }] : []
    }
  }
})

/** The items of a paragraph, when it starts with a mark, or the line behind one that introduces them does. */
function itemsOf(node: Paragraph, { source }: Draft): readonly Item[] {
  const span = spanOf(node)
  // What labels part is no list.
  if (span === undefined || node.data?.restoredBy === 'label-line') return []
  const isMarked = MARKED.test(source.slice(span.start, span.start + 4))
  if (!isMarked && !LED.test(source.slice(span.start, span.end))) return []
  const items: Item[] = []
  for (const { start, end } of sourceLines(source, span).slice(isMarked ? 0 : 1)) {
    // Behind a mark alone its text begins on the next line.
    const line = source.slice(start, Math.min(end + 1, span.end))
    const bullet = BULLET.exec(line)?.[0]
    const emoji = EMOJI.exec(line)?.[1]
    // Wrapped text goes on with the item before.
    if (bullet === undefined && emoji === undefined && items.length === 0) return []
    if (bullet === undefined && emoji === undefined) continue
    items.push({ start, mark: emoji ?? bullet?.trim() ?? '', bullet: bullet?.length ?? 0 })
  }
  return items.every((item) => fits(items[0], item)) || items.length > 2 ? items : []
}

const MARKED = /^(?:\p{Extended_Pictographic}|[✓✔✗✘☑•●○◦▪▫■□‣⁃►▶▸➤➔→·]|\\[*+-])/u

/** A line that ends in a colon, and marks below it. */
const LED = /^[^\n]*[:：][*_ \t]*\n[ \t>]*(?:\p{Extended_Pictographic}|[✓✔✗✘☑•●○◦▪▫■□‣⁃►▶▸➤➔→·]|\\[*+-])/u

function fits(before: Item | undefined, item: Item | undefined): boolean {
  return before === undefined || before.mark === item?.mark || (CHECK.test(before.mark) && CHECK.test(item?.mark ?? ''))
}

function repairOf(
  run: readonly { node: Paragraph; items: readonly Item[] }[],
  draft: Draft
): Pick<Repair, 'nodes' | 'reason'> | undefined {
  const items = run.flatMap((one) => one.items)
  const start = run[0]?.node.position?.start.offset
  const isLed = start !== undefined && start < (items[0]?.start ?? 0)
  const end = run.at(-1)?.node.position?.end.offset
  if (items.length < 2 || start === undefined || end === undefined) return undefined
  const edits: Edit[] = items.map((item) => ({ start: item.start, end: item.start + item.bullet, text: '- ' }))
  const nodes: RootContent[] = reparse(draft, { start, end }, edits)
  if (nodes.length !== (isLed ? 2 : 1) || nodes.at(-1)?.type !== 'list') return undefined
  return { nodes, reason: 'Unexpected lines that start with an emoji or bullet, expected a list' }
}
