import type { Code, Parents, RootContent } from 'mdast'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'

const BORDER = /[│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╭╮╰╯]|\+-{2,}[-+]*\+/
const PLAIN_RULE = /^\s*\+-{2,}[-+]*\+/
const PLAIN_ROW = /^\s*\|.*\|\s*$/
const ARROW = /^[\s|│]*[↓↑↕⬇⬆▼▲⇓⇑]\uFE0F?[\s|│↓↑▼▲]*$/
/** Characters of the longest line between two arrows. */
const LONGEST = 80

/**
 * Diagrams of boxes or arrows that lost the fence around them.
 *
 * Lines of `┌───┐`, `│ Sail │`, `└───┘`, or `[ Sail ]`, `↓`, `[ Frame ]`, in one paragraph or several → a code block. A line
 * right above that goes with it, such as the titles of its columns, belongs to it.
 */
export const bareDiagrams: Restoration = defineRestoration('bare-diagram', function* (draft) {
  if (!/[─━═│┃║↓↑↕⬇⬆▼▲⇓⇑]|\+--/.test(draft.source)) return
  for (const parent of draft.flows) yield* repairsIn(parent, draft)
})

function* repairsIn(parent: Parents & { children: RootContent[] }, draft: Draft): Iterable<Repair> {
  for (let at = 0; at < parent.children.length; ) {
    const count = countDrawn(parent.children, at, draft.source)
    const place = count === 0 ? undefined : placeOf(parent.children.slice(at, at + count), draft)
    if (place !== undefined)
      yield {
        parent,
        at,
        count,
        nodes: [codeOf(place, draft)],
        reason: 'Unexpected diagram as text, expected a code block'
      }
    at += Math.max(count, 1)
  }
}

/** How many blocks from one on make a diagram: 0 where none begins. */
function countDrawn(blocks: readonly RootContent[], at: number, source: string): number {
  let [count, borders, arrows] = [0, 0, 0]
  for (let index = at; index < blocks.length; index++) {
    const block = blocks[index]
    const lines = block === undefined ? [] : linesOf(block, source)
    const isPlain = lines.some((line) => PLAIN_RULE.test(line))
    const drawn = lines.filter((line) => BORDER.test(line) || (isPlain && PLAIN_ROW.test(line))).length
    const pointed = lines.filter((line) => ARROW.test(line)).length
    const isPart = lines.length > 0 && (drawn * 3 >= lines.length * 2 || (pointed > 0 && lines.every(isShort)))
    const isNode = lines.length === 1 && lines.every(isShort) && followsArrow(blocks, index, source)
    if (!isPart && !isNode) break
    borders += drawn
    arrows += pointed
    count++
  }
  return borders >= 3 || arrows >= 2 ? count : 0
}

/** Whether an arrow stands between a block of one line and the one before or behind it. */
function followsArrow(blocks: readonly RootContent[], at: number, source: string): boolean {
  return [blocks[at - 1], blocks[at + 1]].some((block) => {
    const lines = block === undefined ? [] : linesOf(block, source)
    return lines.length === 1 && lines.every((line) => ARROW.test(line))
  })
}

function isShort(line: string): boolean {
  return line.length <= LONGEST && !/[.!?]$/.test(line.trimEnd())
}

/** The lines of text; of code only what is indented and nothing but an arrow. */
function linesOf(block: RootContent, source: string): readonly string[] {
  const span = spanOf(block)
  if (span === undefined || (block.type !== 'paragraph' && block.type !== 'code')) return []
  const lines = source.slice(span.start, span.end).split(/\r\n?|\n/)
  return block.type === 'paragraph' || lines.every((line) => ARROW.test(line) || BORDER.test(line)) ? lines : []
}

/** From the start of its first line, whose indent counts, to its end. */
function placeOf(blocks: readonly RootContent[], { source }: Draft): Span | undefined {
  const [first, last] = [blocks[0], blocks.at(-1)]
  const [from, to] = [first && spanOf(first), last && spanOf(last)]
  if (from === undefined || to === undefined) return undefined
  const indent = /[ \t]*$/.exec(source.slice(Math.max(0, from.start - 80), from.start))?.[0].length ?? 0
  return { start: from.start - indent, end: to.end }
}

function codeOf(place: Span, { source, lines }: Draft): Code {
  return { type: 'code', value: source.slice(place.start, place.end), position: lines.position(place) }
}
