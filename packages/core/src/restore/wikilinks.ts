import type { Link, Parents, PhrasingContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { type PlainText, plainText } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'

/** A link of a wiki, or an embedding: the page, perhaps a heading or a block of it, perhaps the words shown. */
const WIKILINK = /(!?)\[\[(?! )([^[\]|#]*)(?:#+([^[\]|]*))?(?:\|([^[\]]*))?\]\]/g
/** How one stands in the source: on one line, not escaped. */
const WRITTEN = /^!?\[\[[^\n]*$/

/**
 * Links of wikis and of Obsidian: `[[Kites/Box kite#Line|the line]]` → a link that reads "the line"; without words of its own it
 * reads as the heading, or as the page. An embedding, `![[kite.png]]`, is an image.
 */
export const wikilinks: Restoration = defineRestoration(
  'wikilink',
  function* (draft) {
    if (!draft.source.includes('[[')) return
    const found: { node: Text; at: number; parent: Parents }[] = []
    visit(draft.tree, 'text', (node, at, parent) => {
      if (parent === undefined || at === undefined || !node.value.includes('[[')) return
      if (parent.type !== 'link' && parent.type !== 'linkReference') found.push({ node, at, parent })
    })
    for (const { node, at, parent } of found) {
      const nodes = cut(draft, node)
      if (nodes.length > 0) yield { parent, at, count: 1, nodes, reason }
    }
  },
  'info'
)

const reason = 'Unexpected marks of a link of a wiki, expected a link'

/** The text cut at its links, or nothing where it has none. */
function cut(draft: Draft, node: Text): readonly PhrasingContent[] {
  const text = plainText(node, draft.source)
  const nodes: PhrasingContent[] = []
  let from = 0
  for (const match of text.value.matchAll(WIKILINK)) {
    const link = linkOf(draft, text, match)
    if (link === undefined) continue
    if (match.index > from) nodes.push(textNode(draft, text, from, match.index))
    nodes.push(link)
    from = match.index + match[0].length
  }
  if (nodes.length > 0 && from < text.value.length) nodes.push(textNode(draft, text, from, text.value.length))
  return nodes
}

function linkOf(draft: Draft, text: PlainText, match: RegExpExecArray): PhrasingContent | undefined {
  const [whole, embeds, page = '', heading = '', alias = ''] = match
  const part = heading.split('#').at(-1) ?? ''
  const shown = [alias, part.startsWith('^') ? '' : part, page.split('/').at(-1) ?? ''].find((one) => /\S/.test(one))
  const place = text.span(match.index, match.index + whole.length)
  if (shown === undefined || !WRITTEN.test(draft.source.slice(place.start, place.end))) return undefined
  const position = draft.lines.position(place)
  const url = heading === '' ? page : `${page}#${heading}`
  if (embeds === '!') return { type: 'image', url, alt: alias, position }
  const at = match.index + whole.lastIndexOf(shown)
  const link: Link = { type: 'link', url, children: [textNode(draft, text, at, at + shown.length)], position }
  return link
}

function textNode({ lines }: Draft, text: PlainText, start: number, end: number): Text {
  return { type: 'text', value: text.value.slice(start, end), position: lines.position(text.span(start, end)) }
}
