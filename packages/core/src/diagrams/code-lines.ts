import type { Code } from 'mdast'
import { spanOf } from '../document/plain-text.ts'
import type { DrawnLine } from './drawing.ts'

/**
 * The lines of a code block, each with its place in the source: without fences, indents and marks of quotes.
 *
 * A node that a restoration made of bare text has its lines from the start of its position on.
 */
export function codeLines(code: Code, source: string): readonly DrawnLine[] {
  const span = spanOf(code)
  if (span === undefined) return []
  const raw = sourceLines(source, span.start, span.end)
  const isFenced = /^\s*(?:`{3,}|~{3,})/.test(raw[0]?.text ?? '') && !code.value.startsWith(raw[0]?.text.trim() ?? '')
  const inner = isFenced ? raw.slice(1) : raw
  return code.value.split(/\r\n?|\n/).flatMap((text, index) => {
    const line = inner[index]
    if (line === undefined || !line.text.endsWith(text)) return []
    return [{ text, offset: line.offset + line.text.length - text.length }]
  })
}

function sourceLines(source: string, start: number, end: number): readonly DrawnLine[] {
  const lines: DrawnLine[] = []
  let offset = start
  for (const match of source.slice(start, end).matchAll(/(.*?)(\r\n|\r|\n|$)/gy)) {
    lines.push({ text: match[1] ?? '', offset })
    offset += match[0].length
    if (match[2] === '') break
  }
  return lines
}
