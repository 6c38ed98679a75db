import { closingLine, type Open, openedBy } from './fences.ts'
import { type Line, readLine } from './lines.ts'
import { nest, outside } from './nesting.ts'
import { addLine, hasEnded, isTooLong, type Paragraph, startParagraph } from './paragraphs.ts'

/** A stretch of a line that the parser must not see as it is. */
export interface Hazard {
  readonly rule: 'too-deep' | 'too-long'
  readonly start: number
  readonly end: number
  /** What the parser sees: long words, the same from the left margin on, or nothing. */
  readonly as: 'words' | 'line' | 'blank'
}

/** What must be known of a document before it is parsed. */
export interface Survey {
  /** In order, each within a line. */
  readonly hazards: readonly Hazard[]
  /** Where a document that is dear to parse whole can be cut: what stands before ends there, or goes on as a list. */
  readonly cuts: readonly number[]
}

/**
 * Work that a stretch of a document may cost before it is cut: the characters before each place where it closes a
 * container. The parser moves all that it has read there.
 */
const CUT_WORK = 1e6
/** The same for a stretch that cannot be cut. */
const MOST_WORK = 1e7
/** Lines of a paragraph that stand outside of the container that it is in. */
const MOST_LAZY = 500
/** Lines of a paragraph: the next one is left out, which ends it. */
const MOST_LINES = 4000

/** Look at the lines of a document for what would take the parser more than linear time, or more than its stack. */
export function survey(text: string, cutWork: number = CUT_WORK): Survey {
  const hazards: Hazard[] = []
  const cuts: number[] = []
  let open: Open | undefined
  let paragraph: Paragraph | undefined
  let nesting = outside
  let isBehindBlank = true
  let work = 0
  let list = ''
  let isSwamped = false
  let swampedLines = 0
  const close = (): void => {
    if (paragraph !== undefined && isTooLong(paragraph, text))
      for (const { start, end } of paragraph.stretches) hazards.push({ rule: 'too-long', start, end, as: 'words' })
    paragraph = undefined
  }
  for (let start = endOfFrontMatter(text); start < text.length; ) {
    if (open !== undefined) {
      start = closingLine(text, open, start)?.next ?? text.length
      open = undefined
      continue
    }
    const line = readLine(text, start)
    start = line.next
    const isEmpty = line.content >= line.end
    const isBlank = isEmpty && line.marks === 0
    const kind = isBlank ? list : kindAt(text, line)
    const isCut =
      !isEmpty && isMargin(text, line) && (isBehindBlank || (kind !== '' && kind === list && line.quotes === 0))
    if (isCut && (work > cutWork || isSwamped)) {
      cuts.push(line.start)
      work = 0
      isSwamped = false
    }
    const isFirst: boolean = !isSwamped && (work > MOST_WORK || (paragraph?.lazy ?? 0) > MOST_LAZY)
    const isLast: boolean = (isSwamped ? swampedLines : (paragraph?.stretches.length ?? 0)) >= MOST_LINES
    if (!isBlank && (isFirst || isLast || isSwamped)) {
      hazards.push({ rule: 'too-long', start: line.start, end: line.end, as: isFirst || isLast ? 'blank' : 'line' })
      close()
      isSwamped ||= isFirst
      swampedLines = isFirst || isLast ? 0 : swampedLines + 1
      isBehindBlank = false
      continue
    }
    if (isBlank || line.content === line.start || line.item === 0) list = isBehindBlank || kind === list ? kind : ''
    if (!isBlank) nesting = nest(nesting, line, isBehindBlank)
    if (!isBlank && (nesting.closes || isFootnote(text, line))) work += line.start - (cuts.at(-1) ?? 0)
    isBehindBlank = isBlank
    if (isBlank) swampedLines = 0
    if (line.isTooDeep) hazards.push({ rule: 'too-deep', start: line.content, end: line.end, as: 'words' })
    open = isEmpty || line.isTooDeep ? undefined : openedBy(text, line)
    if (isEmpty || open !== undefined || line.isTooDeep) close()
    else if (paragraph !== undefined && !hasEnded(paragraph, text, line)) addLine(paragraph, text, line)
    else {
      close()
      paragraph = startParagraph(text, line)
    }
  }
  close()
  return { hazards: hazards.sort((a, b) => a.start - b.start), cuts }
}

/** Whether a line stands at the left margin, on its own or as an item of a list. */
function isMargin(text: string, { start, content, quotes, item, marks }: Line): boolean {
  if (quotes > 0) return text[start] === '>'
  return item === 0 ? marks === 1 : content === start && !'-+\uFEFF'.includes(text[start] ?? '')
}

/** Whether a line opens a footnote, a container too: `[^1]: A kite.` */
function isFootnote(text: string, { content }: Line): boolean {
  return text.startsWith('[^', content) && /^\[\^[^\]\s]+\]:/.test(text.slice(content, content + 200))
}

/** Index behind the front matter, which a document opens with or not. */
function endOfFrontMatter(text: string): number {
  const [, fence = ''] = /^(---|\+\+\+)[ \t]*[\r\n]/.exec(text) ?? []
  if (fence === '') return 0
  const closing = fence === '---' ? /[\r\n]---[ \t]*(?=[\r\n]|$)/g : /[\r\n]\+\+\+[ \t]*(?=[\r\n]|$)/g
  closing.lastIndex = 3
  return closing.exec(text) === null ? 0 : closing.lastIndex
}

/** The mark of a list item at the left margin, its number left out; `''` for any other line. */
function kindAt(text: string, { start, item, marks }: Pick<Line, 'start' | 'item' | 'marks'>): string {
  return item === 0 && marks === 1 ? (/[-*+.)]/.exec(text.slice(start, start + 10))?.[0] ?? '') : ''
}
