import type { PhrasingContent } from 'mdast'
import type { PlainText } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { inTexts, textNode } from './in-texts.ts'

/** A link of a wiki, or an embedding: the page, perhaps a heading or a block of it, perhaps the words shown. */
const WIKILINK = /(!?)\[\[(?! )([^[\]|#]*)(?:#([^[\]|]*))?(?:\|([^[\]]*))?\]\]/g
/** How one stands in the source: on one line, not escaped. */
const WRITTEN = /^!?\[\[[^\n]*$/

const reason = 'Unexpected marks of a link of a wiki, expected a link'

/**
 * Links of wikis and of Obsidian: `[[Kites/Box kite#Line|the line]]` → a link that reads "the line"; without words of its own it
 * reads as the heading, or as the page. An embedding, `![[kite.png]]`, is an image.
 */
export const wikilinks: Restoration = defineRestoration(
  'wikilink',
  function* (draft) {
    if (!draft.source.includes('[[')) return
    const repairs = inTexts(draft, /\[\[/, ({ parent }, text) => {
      if (parent.type === 'link' || parent.type === 'linkReference') return []
      return [...text.value.matchAll(WIKILINK)].flatMap((match) => {
        const link = linkOf(draft, text, match)
        return link === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, nodes: [link] }]
      })
    })
    for (const repair of repairs) yield { ...repair, reason }
  },
  'info'
)

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
  return { type: 'link', url, children: [textNode(draft, text, { start: at, end: at + shown.length })], position }
}
