import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'

/** Calls alone, in double braces or behind per cents, over several lines too. */
const CALLS = /^(?:\{\{[^{}]*\}\}|\{%[^{}]*%\}|\s)+$/

/**
 * What the templates of a site make of a page stands in its text as calls: pictures, notes, parts of other pages.
 *
 * `{{< figure src="kite.png" >}}`, `{% include kites.html %}` → nothing, where no other words stand in the paragraph.
 */
export const templateCalls: Restoration = defineRestoration(
  'template-call',
  function* ({ tree, source }) {
    for (const [at, node] of tree.children.entries()) {
      const span = node.type === 'paragraph' ? spanOf(node) : undefined
      if (span !== undefined && CALLS.test(source.slice(span.start, span.end)))
        yield { parent: tree, at, count: 1, nodes: [], reason: 'Unexpected call of a template, expected what is told' }
    }
  },
  'info'
)
