import type { Link } from 'mdast'
import { visit } from 'unist-util-visit'
import { spanOf } from '../document/plain-text.ts'
import { tidy } from '../document/tidy.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'

const READING =
  /^(?:references?|further reading|read more|see also|resources?|(?:useful |related )?links|sources?|bibliography|learn more|related (?:reading|posts|articles|resources)|additional resources|documentation)$/i

/**
 * Where to read on: links under a heading such as "References", and addresses written out anywhere.
 *
 * `1. [Kites](https://kite.example)` → `Kites`, https://kite.example. Links within the document yield nothing.
 */
export const references: Extractor = defineExtractor('reference', function* (document) {
  for (const { node, section } of document.blocks) {
    const listed = READING.test((section.at(-1) ?? '').replace(/[\s:.]+$/, ''))
    const links: Link[] = []
    visit(node, 'link', (link) => void links.push(link))
    for (const link of links) {
      const value = tidy(document.text(link).value)
      const place = spanOf(link)
      if (place === undefined || !/^(?:https?|ftp):/i.test(link.url) || !(listed || value === link.url)) continue
      yield { kind: 'reference', value: value === '' ? link.url : value, url: link.url, places: [place], section }
    }
  }
})
