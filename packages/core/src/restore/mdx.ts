import type { Code, RootContent } from 'mdast'
import { isFrontMatter } from '../document/front-matter.ts'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Repair, type Restoration } from './define-restoration.ts'
import type { Draft } from './draft.ts'
import { reparse } from './reparse.ts'
import { sourceLines } from './source-lines.ts'

/** Imports alone: `import Kite from './kite.tsx'`, over several lines too. */
const IMPORTS = /^(?:import\s+(?:[\p{L}_$*{][^'";]{0,2000}?from\s*)?(?:'[^'\n]*'|"[^"\n]*");?\s*)+$/u
/** What a page of MDX exports. */
const EXPORTS = /^export\s+(?:const|let|var|function|default|async|class|\*|\{)/

/**
 * What MDX reads otherwise than Markdown: lines that import components or export values, and text indented within components.
 *
 * `import Tabs from '@theme/Tabs'` → nothing, where it opens a page, or anywhere in a file of MDX. In other places it is code that lost
 * its fence, and stays. In a file of MDX, indented text is no code: `    Kites fly.` → a paragraph.
 */
export const mdx: Restoration = defineRestoration(
  'mdx',
  function* (draft) {
    const { tree, file } = draft
    const isMdx = file.extname === '.mdx'
    let isOpening = true
    for (const [at, node] of tree.children.entries()) {
      const isModule = isModuleCode(node, draft)
      if (isModule && (isMdx || isOpening))
        yield { parent: tree, at, count: 1, nodes: [], reason: 'Unexpected module code of MDX, expected what is told' }
      isOpening = isOpening && (isModule || isFrontMatter(node))
      if (isMdx && node.type === 'code') yield* outdented(node, at, draft)
    }
  },
  'info'
)

function isModuleCode(node: RootContent, { source, file }: Draft): boolean {
  const span = node.type === 'paragraph' ? spanOf(node) : undefined
  if (span === undefined) return false
  const text = source.slice(span.start, span.end)
  return IMPORTS.test(text) || (file.extname === '.mdx' && EXPORTS.test(text))
}

function* outdented(node: Code, at: number, draft: Draft): Iterable<Repair> {
  const span = spanOf(node)
  if (span === undefined || /[`~]/.test(draft.source[span.start] ?? '')) return
  const edits = sourceLines(draft.source, span).flatMap(({ start }) => {
    const from = Math.max(span.start, draft.source.lastIndexOf('\n', start - 1) + 1)
    return start > from ? [{ start: from, end: start, text: '' }] : []
  })
  yield { parent: draft.tree, at, count: 1, nodes: reparse(draft, span, edits) }
}
