import { codeAt } from '../document/code-at.ts'
import type { Span } from '../document/lines.ts'
import type { Line } from './lines.ts'

/** Lines that the parser may read as one paragraph. */
export interface Paragraph {
  /** Column of the text of its first line. */
  readonly column: number
  readonly quotes: number
  readonly isItem: boolean
  readonly isHeading: boolean
  /** Whether it is rows of a table: each line is read on its own. */
  isTable: boolean
  /** Its lines without what they open with. */
  readonly stretches: Span[]
  length: number
  /** Its lines that stand outside of its container and go on with it all the same. */
  lazy: number
}

/** Work that one paragraph may cost: its characters times those that may be markup. Parsers are quadratic within one. */
const MOST_WORK = 3e7

const MARKUP = Uint8Array.from({ length: 128 }, (_, code) =>
  '*_[]()<>&`~!@:#|\\^$"\''.includes(String.fromCharCode(code)) ? 1 : 0
)
const HEADING = /#{1,6}(?:[ \t\r\n]|$)/y
const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

function isHeadingAt(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 35) return false
  HEADING.lastIndex = at
  return HEADING.test(text)
}

/** A paragraph of one line. */
export function startParagraph(text: string, line: Line): Paragraph {
  const isHeading = isHeadingAt(text, line.content)
  const { content, start, quotes, item } = line
  const paragraph = {
    column: content - start,
    quotes,
    isItem: item >= 0,
    isHeading,
    isTable: false,
    stretches: [],
    length: 0,
    lazy: 0
  }
  addLine(paragraph, text, line)
  return paragraph
}

/** Let a paragraph go on with a line. */
export function addLine(paragraph: Paragraph, text: string, { content, end, start, quotes }: Line): void {
  if (quotes < paragraph.quotes || (paragraph.isItem && content - start < paragraph.column)) paragraph.lazy++

  const header = paragraph.stretches.at(-1)
  paragraph.isTable ||=
    header !== undefined && isDelimiter(text.slice(content, end), text.slice(header.start, header.end))
  if (paragraph.isTable) {
    paragraph.length = 0
    paragraph.stretches.length = 0
  }
  paragraph.stretches.push({ start: content, end })
  paragraph.length += end - start
}

/** Whether a line starts another block than the paragraph before it. */
export function hasEnded({ column, quotes, isItem, isHeading }: Paragraph, text: string, line: Line): boolean {
  if (isHeading || line.quotes > quotes) return true
  if (isHeadingAt(text, line.content)) return true
  if (line.item < 0 || line.item > column + 3) return false
  return isItem || /[-*+1]/.test(text[line.start + line.item] ?? '')
}

/** Whether a paragraph is too much for the parser. */
export function isTooLong({ length, stretches }: Paragraph, text: string): boolean {
  return length * length > MOST_WORK && length * countMarkup(text, stretches) > MOST_WORK
}

function countMarkup(text: string, stretches: readonly Span[]): number {
  let count = 0
  for (const { start, end } of stretches) for (let at = start; at < end; at++) count += MARKUP[codeAt(text, at)] ?? 0
  return count
}

function isDelimiter(line: string, header: string): boolean {
  return (line.includes('|') || header.includes('|')) && DELIMITER.test(line) && countCells(line) === countCells(header)
}

function countCells(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).length
}
