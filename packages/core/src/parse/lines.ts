import { codeAt } from '../document/code-at.ts'

/** A line of a document, as far as its first characters tell what it is. */
export interface Line {
  readonly start: number
  /** Index of its line ending, or of the end of the text. */
  readonly end: number
  /** Index behind the spaces and container marks that it opens with. */
  readonly content: number
  /** Container marks: `>`, `-`, `1.`. */
  readonly marks: number
  /** Those of them that are `>`. */
  readonly quotes: number
  /** Column of its last list marker, or -1. */
  readonly item: number
  /** Whether what stands behind `content` would be nested too deep. */
  readonly isTooDeep: boolean
  /** Where the next line starts. */
  readonly next: number
}

/** Container marks that a line may open with: nobody nests deeper, and parsers recurse. */
const DEEPEST = 60
/** Characters of indents and container marks that a line may open with. */
const WIDEST = 300

const [TAB, SPACE, QUOTE] = [9, 32, 62]

/** Read how a line opens. */
export function readLine(text: string, start: number): Line {
  const end = endOfLine(text, start)
  let at = start
  let marks = 0
  let quotes = 0
  let item = -1
  while (at < end && marks < DEEPEST && at - start < WIDEST) {
    const code = codeAt(text, at)
    const marker = code === SPACE || code === TAB || code === QUOTE ? 0 : markerLength(text, at, end)
    if (code === QUOTE) quotes++
    if (code === QUOTE || marker > 0) marks++
    else if (code !== SPACE && code !== TAB) break
    if (marker > 0) item = at - start
    at += Math.max(1, marker)
  }
  const isTooDeep = at < end && (marks >= DEEPEST || at - start >= WIDEST)
  const next = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1)
  return { start, end, content: at, marks, quotes, item, isTooDeep, next }
}

function endOfLine(text: string, start: number): number {
  const { length } = text
  for (let at = start; at < length; at++) {
    const code = codeAt(text, at)
    if (code === 10 || code === 13) return at
  }
  return length
}

/** Length of the list marker at a place, 0 where none is: a space or the end of the line must follow. */
function markerLength(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  if (code === 45 || code === 42 || code === 43) return isGap(text, at + 1, end) ? 1 : 0
  let digits = 0
  while (digits < 10 && isDigit(text.charCodeAt(at + digits))) digits++
  if (digits === 0 || digits > 9) return 0
  const stop = text.charCodeAt(at + digits)
  return (stop === 46 || stop === 41) && isGap(text, at + digits + 1, end) ? digits + 1 : 0
}

function isGap(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  return at >= end || code === SPACE || code === TAB
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
