import type { Span } from '../document/lines.ts'

/** The lines of a stretch, without the spaces around them and the marks of block quotes; blank ones are left out. */
export function sourceLines(source: string, span: Span): readonly Span[] {
  const lines: Span[] = []
  let start = span.start
  while (start < span.end) {
    const ending = source.indexOf('\n', start)
    const end = ending < 0 || ending > span.end ? span.end : ending
    const text = source.slice(start, end)
    const prefix = (start === span.start ? /^\s*/ : /^[\s>]*/).exec(text)?.[0].length ?? 0
    const length = text.trimEnd().length
    if (length > prefix) lines.push({ start: start + prefix, end: start + length })
    start = end + 1
  }
  return lines
}
