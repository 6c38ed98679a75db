import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** What Markdown writes around words: marks of headings, lists, emphasis, code and links, and what escapes them. */
const marks =
  /^\s{0,3}(?:#{1,6}|[-*+])\s|\*\*|__|`+|~~|<\/?[a-z][^<>]*>|<!--|-->|\\(?=[\\|*_#[\]<>-])|!?\[(?=[^[\]]*\]\()|\]\([^()\s]*\)|\s*\|\s*/gi

/** Text of a source, its characters as they are, with what is Markdown's own set apart from what people read. */
export function withSyntax(text: string): ElementContent[] {
  const parts: ElementContent[] = []
  let at = 0
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (index > at) parts.push({ type: 'text', value: text.slice(at, index) })
    parts.push(h('span.syntax', mark))
    at = index + mark.length
  }
  if (at < text.length) parts.push({ type: 'text', value: text.slice(at) })
  return parts
}
