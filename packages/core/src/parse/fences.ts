import { type Line, readLine } from './lines.ts'

/** Code or HTML that goes on over blank lines, with what closes it. */
export interface Open {
  /** Whether a line closes it. */
  readonly isClosedBy: (text: string, line: Line) => boolean
  /** What such a line has, to pass over the others. */
  readonly mark?: string
}

const [BACKTICK, TILDE, LESS] = [96, 126, 60]
const FENCE = /(`{3,}|~{3,})([^\n\r]*)/y
const HTML = /<(?:(script|pre|style|textarea)(?=[\s>]|$)|(!--)|(\?)|(!\[CDATA\[)|(![A-Za-z]))/iy
const ENDS = [/<\/(?:script|pre|style|textarea)>/i, /-->/, /\?>/, /\]\]>/, />/]

/** What a line opens that blank lines do not end: fenced code, or HTML such as a comment. */
export function openedBy(text: string, line: Line): Open | undefined {
  const first = text.charCodeAt(line.content)
  if (first !== BACKTICK && first !== TILDE && first !== LESS) return undefined
  FENCE.lastIndex = line.content
  const [, fence = '', info = ''] = FENCE.exec(text) ?? []
  if (fence !== '' && !(fence.startsWith('`') && info.includes('`'))) return fenced(fence)
  HTML.lastIndex = line.content
  const html = HTML.exec(text)
  const end = html === null ? undefined : ENDS[html.slice(1).findIndex((one) => one !== undefined)]
  if (end === undefined || end.test(text.slice(line.content + 2, line.end))) return undefined
  return { isClosedBy: (source, { start, end: stop }) => end.test(source.slice(start, stop)) }
}

/** The first line from an index on that closes what is open, if one does. */
export function closingLine(text: string, open: Open, from: number): Line | undefined {
  for (let start = from; start < text.length; ) {
    const at = open.mark === undefined ? start : text.indexOf(open.mark, start)
    if (at < 0) return undefined
    const line = readLine(text, startOfLine(text, at, start))
    if (open.isClosedBy(text, line)) return line
    start = line.next
  }
  return undefined
}

function startOfLine(text: string, at: number, least: number): number {
  let start = at
  while (start > least && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
  return start
}

function fenced(fence: string): Open {
  return {
    isClosedBy: (text, { content, end }) => {
      const behind = behindMarks(text, content, end, fence)
      return behind - content >= fence.length && isBlank(text, behind, end)
    },
    mark: fence
  }
}

/** Index behind the marks at a place that are those of a fence. */
function behindMarks(text: string, start: number, end: number, fence: string): number {
  let at = start
  while (at < end && text[at] === fence[0]) at++
  return at
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] !== ' ' && text[at] !== '\t') return false
  return true
}
