import type { Parents } from 'mdast'
import { spanOf } from '../document/plain-text.ts'
import { defineRestoration, type Restoration } from './define-restoration.ts'
import { inTexts } from './in-texts.ts'

/** Calls alone, in double braces or behind per cents, over several lines too. */
const CALLS = /^(?:\{\{[^{}]*\}\}|\{%[^{}]*%\}|\s)+$/

/** A call among other words, in marks that nothing else has: names in double braces alone may be what a text tells of. */
const INLINE = /\{\{[<%][^{}]*[%>]\}\}/g
const HAS_INLINE = /\{\{[<%]/

/**
 * What the templates of a site make of a page stands in its text as calls: pictures, notes, parts of other pages.
 *
 * `{{< figure src="kite.png" >}}`, `{% include kites.html %}` → nothing, where no other words stand in the paragraph;
 * `{{< … >}}` and `{{% … %}}` nowhere.
 */
export const templateCalls: Restoration = defineRestoration(
  'template-call',
  function* (draft) {
    const { tree, source } = draft
    const alone = new Set<Parents>()
    for (const [at, node] of tree.children.entries()) {
      const span = node.type === 'paragraph' ? spanOf(node) : undefined
      if (node.type !== 'paragraph' || span === undefined || !CALLS.test(source.slice(span.start, span.end))) continue
      alone.add(node)
      yield { parent: tree, at, count: 1, nodes: [], reason: REASON }
    }
    if (!HAS_INLINE.test(source)) return
    const repairs = inTexts(draft, HAS_INLINE, ({ parent }, { value }) =>
      [...(alone.has(parent) ? '' : value).matchAll(INLINE)].map(({ index, 0: call }) => ({
        start: index,
        end: index + call.length,
        nodes: []
      }))
    )
    for (const repair of repairs) yield { ...repair, reason: REASON }
  },
  'info'
)

const REASON = 'Unexpected call of a template, expected what is told'
