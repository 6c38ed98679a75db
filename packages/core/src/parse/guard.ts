import { type Open, openedBy } from './fences.ts'
import { type Line, readLine } from './lines.ts'
import { addLine, hasEnded, isTooLong, type Paragraph, startParagraph } from './paragraphs.ts'

/** A stretch of a document that the parser must not see as it is. */
export interface Hazard {
  readonly rule: 'too-deep' | 'too-long'
  readonly start: number
  readonly end: number
}

/** What must be known of a document before it is parsed. */
export interface Survey {
  /** In order, each within a line. */
  readonly hazards: readonly Hazard[]
  /** Where a document that is dear to parse whole can be cut: what stands before ends there, or goes on as a list. */
  readonly cuts: readonly number[]
}

/**
 * Work that a stretch of a document may cost before it is cut: characters times containers that it closes. The parser moves
 * all that it has read at each of them.
 */
const MOST_WORK = 1e6

/** Look at the lines of a document for what would take the parser more than linear time, or more than its stack. */
export function survey(text: string, mostWork: number = MOST_WORK): Survey {
  const hazards: Hazard[] = []
  const cuts: number[] = []
  let open: Open | undefined
  let paragraph: Paragraph | undefined
  let isBehindBlank = true
  let containers = 0
  let list = ''
  const close = (): void => {
    if (paragraph !== undefined && isTooLong(paragraph))
      for (const { start, end } of paragraph.stretches) hazards.push({ rule: 'too-long', start, end })
    paragraph = undefined
  }
  for (let start = endOfFrontMatter(text); start < text.length; ) {
    const line = readLine(text, start)
    start = line.next
    if (open !== undefined) {
      if (open.isClosedBy(text, line)) open = undefined
      continue
    }
    const isBlank = line.content >= line.end
    const kind = isBlank ? list : kindAt(text, line)
    const isCut =
      !isBlank && isMargin(text, line) && (isBehindBlank || (kind !== '' && kind === list && line.quotes === 0))
    const work = containers * (line.start - (cuts.at(-1) ?? 0))
    if (isCut && work > mostWork) {
      cuts.push(line.start)
      containers = 0
    } else if (work > MOST_WORK * 10) {
      // What the line may go on with is masked as well: an open bracket before it would be sought from each word.
      for (const { start: from, end } of paragraph?.stretches ?? [])
        hazards.push({ rule: 'too-long', start: from, end })
      paragraph = undefined
      hazards.push({ rule: 'too-long', start: line.start, end: line.end })
      continue
    }
    if (isBlank || line.content === line.start || line.item === 0) list = isBehindBlank || kind === list ? kind : ''
    if (line.item >= 0 || (line.quotes > 0 && (isBehindBlank || paragraph?.quotes !== line.quotes))) containers++
    isBehindBlank = isBlank && line.marks === 0
    if (line.isTooDeep) hazards.push({ rule: 'too-deep', start: line.content, end: line.end })
    open = isBlank || line.isTooDeep ? undefined : openedBy(text, line)
    if (isBlank || open !== undefined || line.isTooDeep) close()
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
  return item === 0 ? marks === 1 : content === start && !/[-+\uFEFF]/.test(text[start] ?? '')
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
export function kindAt(text: string, { start, item, marks }: Pick<Line, 'start' | 'item' | 'marks'>): string {
  return item === 0 && marks === 1 ? (/[-*+.)]/.exec(text.slice(start, start + 10))?.[0] ?? '') : ''
}
