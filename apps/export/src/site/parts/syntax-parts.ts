/** A stretch of a Markdown source: words, or what Markdown writes around them. */
export interface SyntaxPart {
  readonly text: string
  readonly isMark: boolean
}

/** Marks of headings, lists, emphasis, code and links, and what escapes them. */
const marks =
  /^\s{0,3}(?:#{1,6}|[-*+])\s|\*\*|__|`+|~~|<\/?[a-z][^<>]*>|<!--|-->|\\(?=[\\|*_#[\]<>-])|!?\[(?=[^[\]]*\]\()|\]\([^()\s]*\)|\s*\|\s*/gi

/** A text in stretches, every character of it. It runs in browsers. */
export function syntaxParts(text: string): SyntaxPart[] {
  const parts: SyntaxPart[] = []
  let at = 0
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (index > at) parts.push({ text: text.slice(at, index), isMark: false })
    parts.push({ text: mark, isMark: true })
    at = index + mark.length
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMark: false })
  return parts
}
