import type { Parents, PhrasingContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { plainText } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'

const ATTRIBUTE = String.raw`(?:[#.][\p{L}_][\p{L}\p{N}_:-]*|[a-z][\w:-]*=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}=]+))`
/** Attributes behind what they are of: `{ .wide }`, `{: #low width="20" }`. */
const LIST = String.raw`\{:?[ \t]*${ATTRIBUTE}(?:[ \t]+${ATTRIBUTE})*[ \t]*\}`
const AT_START = new RegExp(`^${LIST}`, 'iu')
const AT_END = new RegExp(String.raw`\s*${LIST}\s*$`, 'iu')
/** Where attributes may begin, and an icon be named, in a document that has any. */
const OPENS = /\{:?[ \t]*(?:[#.][\p{L}_]|[a-z][\w:-]*=["'\w])/iu
const NAMED = /:[a-z][a-z0-9]*-[a-z0-9-]+:/
/** The name of an icon: `:material-kite:`. */
const ICON = /(?<![\w:]):[a-z][a-z0-9]*(?:-[a-z0-9]+)+:(?!\w)/g

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
    const found: { node: Text; at: number; parent: Parents }[] = []
    visit(draft.tree, 'text', (node, at, parent) => {
      if (parent !== undefined && at !== undefined && /\{|:.*:/s.test(node.value)) found.push({ node, at, parent })
    })
    for (const { node, at, parent } of found) {
      const marks = marksIn(node.value, at === 0, at === parent.children.length - 1)
      const reason = 'Unexpected marks of how a text looks, expected the text'
      if (marks.length > 0) yield { parent, at, count: 1, nodes: without(marks, node, draft), reason }
    }
  },
  'info'
)

interface Mark {
  readonly start: number
  readonly end: number
}

/** Where marks stand in a text, in order. */
function marksIn(text: string, isFirst: boolean, isLast: boolean): readonly Mark[] {
  const opening = isFirst ? null : AT_START.exec(text)
  const start = opening?.[0].length ?? 0
  const closing = isLast && text.trimEnd().endsWith('}') ? AT_END.exec(text.slice(start)) : null
  const end = closing === null ? text.length : start + closing.index
  const icons = [...text.slice(start, end).matchAll(ICON)].map(({ index, 0: icon }) => ({
    start: start + index,
    end: start + index + icon.length
  }))
  return [
    ...(opening === null ? [] : [{ start: 0, end: start }]),
    ...icons,
    ...(closing === null ? [] : [{ start: end, end: text.length }])
  ]
}

/** What stands between the marks. */
function without(marks: readonly Mark[], node: Text, { source, lines }: Draft): readonly PhrasingContent[] {
  const text = plainText(node, source)
  const nodes: PhrasingContent[] = []
  let from = 0
  for (const { start, end } of [...marks, { start: node.value.length, end: node.value.length }]) {
    if (start > from)
      nodes.push({
        type: 'text',
        value: node.value.slice(from, start),
        position: lines.position(text.span(from, start))
      })
    from = end
  }
  return nodes
}
