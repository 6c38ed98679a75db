import type { Yaml } from 'mdast'
import { readMetaLines } from '../document/meta-lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'

/**
 * Lines of metadata that open a document without fences, as MultiMarkdown and Pelican write them.
 *
 * `Title: Kites` above `Date: 2024-05-01` → front matter. Lines of which fewer than two are known keys stay text.
 */
export const bareFrontMatter: Restoration = defineRestoration(
  'bare-front-matter',
  function* ({ tree, source }) {
    const [first] = tree.children
    const span = first?.type === 'paragraph' ? spanOf(first) : undefined
    if (first === undefined || span === undefined || source.slice(0, span.start).trim() !== '') return
    const value = source.slice(span.start, span.end)
    if (!KEY.test(value) || readMetaLines(value) === undefined) return
    const node: Yaml = { type: 'yaml', value, ...(first.position === undefined ? {} : { position: first.position }) }
    yield {
      parent: tree,
      at: 0,
      count: 1,
      nodes: [node],
      reason: 'Unexpected lines of metadata, expected front matter'
    }
  },
  'info'
)

const KEY = /^[A-Za-z][\w -]{0,24}:/
