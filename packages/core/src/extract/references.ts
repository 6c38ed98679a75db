import type { Link, Nodes } from 'mdast'
import { spanOf } from '../document/plain-text.ts'
import { tidy } from '../document/tidy.ts'
import { foldName } from '../link/fold.ts'
import { isDeed } from '../link/no-names.ts'
import { memo } from '../memo.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'

const READING =
  /^(?:references?|further reading|read more|see also|resources?|(?:useful |related )?links|sources?|bibliography|learn more|related (?:reading|posts|articles|resources)|additional resources|documentation)(?:\s(?:and|&)\s(?:references?|further reading|(?:useful |related |additional )?(?:links|resources)|sources?))?$/i

/** Whether a section, or one around it, lists what to read on. */
export function listsReading(section: readonly string[]): boolean {
  return section.some((heading) => READING.test(heading.replace(/[\s:.]+$/, '')))
}

/**
 * Where to read on: links under a heading such as "References", and addresses written out anywhere.
 *
 * `1. [Kites](https://kite.example)` → `Kites`, https://kite.example. Links within the document, and what only calls on the reader (`raise an issue`), yield nothing.
 */
export const references: Extractor = defineExtractor('reference', function* (document) {
  const isListed = memo(listsReading)
  for (const { node, section } of document.blocks) {
    for (const link of linksIn(node)) {
      const place = spanOf(link)
      if (place === undefined || !/^(?:https?|ftp):/i.test(link.url)) continue
      const value = tidy(document.text(link).value)
      if (!isListed(section) && value !== link.url) continue
      if (isDeed(foldName(value)) && /^\p{Ll}/u.test(value) && !/^\p{L}+ing\b/u.test(value)) continue
      yield { kind: 'reference', value: value === '' ? link.url : value, url: link.url, places: [place], section }
    }
  }
})

/** Links of a node, in reading order. */
function linksIn(node: Nodes, links: Link[] = []): readonly Link[] {
  if (node.type === 'link') links.push(node)
  if ('children' in node) for (const child of node.children) linksIn(child, links)
  return links
}
