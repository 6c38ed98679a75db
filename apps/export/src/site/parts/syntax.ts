import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { syntaxParts } from './syntax-parts.ts'

/** Text of a source, its characters as they are, with what is Markdown's own set apart from what people read. */
export function withSyntax(text: string): ElementContent[] {
  return syntaxParts(text).map(({ text: value, isMark }) =>
    isMark ? h('span.syntax', value) : { type: 'text', value }
  )
}
