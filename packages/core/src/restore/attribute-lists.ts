import type { Span } from '../document/lines.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import { inTexts } from './in-texts.ts'

const ATTRIBUTE = String.raw`(?:[#.][\p{L}_][\p{L}\p{N}_:-]*|[a-z][\w:-]*=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}=]+))`
/** Attributes behind what they are of: `{ .wide }`, `{: #low width="20" }`. */
const LIST = new RegExp(String.raw`^\{:?[ \t]*${ATTRIBUTE}(?:[ \t]+${ATTRIBUTE})*[ \t]*\}`, 'iu')
/** Where attributes may begin, and an icon be named, in a document that has any. */
const OPENS = /\{:?[ \t]*(?:[#.][\p{L}_]|[a-z][\w:-]*=["'\w])/iu
const NAMED = /:[a-z][a-z0-9]*-[a-z0-9-]+:/
/** The name of an icon: `:material-kite:`. */
const ICON = /(?<![\w:]):[a-z][a-z0-9]*(?:-[a-z0-9]+)+:(?!\w)/g

const reason = 'Unexpected marks of how a text looks, expected the text'

/**
 * Marks that other flavours of Markdown have for how something looks: attributes behind a heading, a link or a block, and icons by their
 * names. They go.
 *
 * `## Low wind { #low }` → `Low wind`; `:material-kite: Fly low` → `Fly low`. Braces and colons within words, and code, stay.
 */
export const attributeLists: Restoration = defineRestoration(
  'attribute-list',
  function* (draft) {
    if (!OPENS.test(draft.source) && !NAMED.test(draft.source)) return
    const repairs = inTexts(draft, /[{:]/, ({ node: { value }, at, parent }) => {
      const marks = marksIn(value, { isFirst: at === 0, isLast: at === parent.children.length - 1 })
      return marks.map((mark) => ({ ...mark, nodes: [] }))
    })
    for (const repair of repairs) yield { ...repair, reason }
  },
  'info'
)

/** Where marks stand in a text, in order: attributes right behind something else in the line, and at its end, and icons anywhere. */
function marksIn(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): readonly Span[] {
  const start = isFirst ? 0 : (LIST.exec(text)?.[0].length ?? 0)
  const end = isLast ? endBefore(text, start) : text.length
  const icons = [...text.slice(start, end).matchAll(ICON)].map(({ index, 0: icon }) => ({
    start: start + index,
    end: start + index + icon.length
  }))
  return [{ start: 0, end: start }, ...icons, { start: end, end: text.length }].filter((mark) => mark.end > mark.start)
}

/** Where a text ends before the attributes at its end, and the spaces before these. */
function endBefore(text: string, start: number): number {
  const words = text.trimEnd()
  const open = words.endsWith('}') ? words.lastIndexOf('{') : -1
  const isList = open >= start && LIST.exec(words.slice(open))?.[0].length === words.length - open
  return isList ? Math.max(start, words.slice(0, open).trimEnd().length) : text.length
}
