import { closingLine, type Open, openedBy } from './fences.ts'
import { type Line, readLine } from './lines.ts'

/** A construct in which the two parsers may differ. */
interface Doubt {
  /** What a text with it has, to pass over the others; absent where `pattern` is as fast. */
  readonly cue?: string
  readonly pattern: RegExp
}

/**
 * What they may read differently within a line: addresses written out, tasks, underscores and stars that may be emphasis. A mark
 * between a space and a symbol of two units only opens, and one between such a symbol and a space only closes, for both.
 */
const DOUBTFUL_WORDS: readonly Doubt[] = [
  { pattern: /(?<!https?:\/\/)www\./i },
  { cue: '://', pattern: /https?:\/\//i },
  { cue: '@', pattern: /[\w.+-]@\w/ },
  { cue: '[', pattern: /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\]/m },
  { cue: '_', pattern: /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u },
  { cue: '\\', pattern: /\\[*_~]/ },
  { pattern: /(?:\*(?<!(?:^|\s)\*+)|~(?<!(?:^|\s)~+))[\u{10000}-\u{10FFFF}]/mu },
  { pattern: /[\u{10000}-\u{10FFFF}](?:\*(?!\**(?:\s|$))|~(?!~*(?:\s|$)))/mu }
]

/** What they may read differently as blocks: footnotes, tags over several lines, byte order marks within. */
const DOUBTFUL_BLOCKS: readonly Doubt[] = [
  { cue: '[^', pattern: /\[\^/ },
  { cue: '<', pattern: /<[A-Za-z!/?][^>\n]*$|<!--(?!.*-->)/m },
  { cue: '\uFEFF', pattern: /\uFEFF/ }
]

/** Whether a text has one of some constructs. */
function hasAny(doubts: readonly Doubt[], text: string): boolean {
  return doubts.some(({ cue, pattern }) => (cue === undefined || text.includes(cue)) && pattern.test(text))
}

/** Links that are complete on their line: what they lead to is no address written out. */
const LINK =
  /(?<!\\)\]\(https?:\/\/[^\s()<>|\\[\]`]*(?: "[^"\\`]*")?\)|<https?:\/\/[^\s<>\\`]+>|^\[[^\]\\`^]+\]: https?:\/\/\S+$/g
/** A line that makes a table of the one before it, and rows that surely belong to one. */
const DELIMITER = /^[ \t>]*(?:\|?[ \t]*:?-+:?[ \t]*\|[ \t:|-]*|\|[ \t]*-+:?[ \t]*|\|?[ \t]*:-+:?[ \t]*|-+:[ \t]*)$/
function isDelimiter(line: string): boolean {
  return line.includes('-') && (line.includes('|') || line.includes(':')) && DELIMITER.test(line)
}

const ROW = /^ {0,3}\|.*\|[ \t]*$/
const CODE = /(?<!`)(`+)(?!`)[^`]+(?<!`)\1(?!`)/g

/**
 * The lines, 1-based, in which the fast parser may read other words than the reference does: none where it reads all alike, as
 * far as the lines tell, and `undefined` where it may read other blocks. When in doubt, it does.
 *
 * @param blanks Where lines start that were made blank to end a paragraph.
 */
export function doubtfulLines(text: string, blanks: ReadonlySet<number> = NONE): readonly number[] | undefined {
  if (/\r(?!\n)|\0/.test(text) || !text.isWellFormed() || hasOpenFrontMatter(text)) return undefined
  const lines = proseOf(text, blanks)
  const prose = lines?.map(({ words }) => words).join('\n')
  if (lines === undefined || prose === undefined || hasAny(DOUBTFUL_BLOCKS, prose)) return undefined
  if (!hasAny(DOUBTFUL_WORDS, prose)) return []
  // What a label stands for is not said where it is used.
  if (prose.includes(']:')) return undefined
  return lines.filter(({ words }) => hasAny(DOUBTFUL_WORDS, words)).map(({ line }) => line)
}

function hasOpenFrontMatter(text: string): boolean {
  return (
    (/^---[ \t]*[\r\n]/.test(text) && !/^---[ \t]*\r?\n(?:.*\n)*?---[ \t]*(?:[\r\n]|$)/.test(text)) ||
    text.startsWith('+++')
  )
}

const NONE: ReadonlySet<number> = new Set()

/** A line of prose, without code spans. */
interface ProseLine {
  readonly words: string
  /** 1-based. */
  readonly line: number
}

/** The lines outside of fences; `undefined` where it is not plain what is code. */
function proseOf(text: string, blanks: ReadonlySet<number>): readonly ProseLine[] | undefined {
  const lines: ProseLine[] = []
  let number = 0
  let item = -1
  let isBehindHtml = false
  let isBehindBlank = true
  let isTable = false
  let isAtMargin = false
  for (let start = 0; start < text.length; ) {
    const line = readLine(text, start)
    number++
    const words = text.slice(line.start, line.end)
    const indent = line.content - line.start
    const isHtml = text[line.content] === '<'
    if (isHtml && (line.marks > 0 || !(isBehindBlank || isBehindHtml))) return undefined
    const column = line.marks === 0 ? indent : line.item
    if (line.content < line.end && (column >= Math.max(0, item) + 4 || text.startsWith('\t', line.start)))
      return undefined
    if (line.item >= 0) item = indent
    else if (indent < item && line.content < line.end) item = -1
    const open = openedBy(text, line)
    const isFence = open !== undefined && !isHtml
    if (isFence) {
      if (line.marks > 0 || isBehindHtml || (indent > 3 && item < 0) || /[ \t]$/.test(words)) return undefined
      const next = closeFence(text, line, open)
      if (next === undefined) return undefined
      start = next.start
      number += next.lines
      isBehindBlank = false
      isTable = false
      isAtMargin = false
      continue
    }
    isBehindBlank = line.content >= line.end
    // Spaces right below a plain line at the margin can be nothing but the end of its paragraph.
    const isEnd = isAtMargin && blanks.has(line.start)
    if (!isEnd && isDoubtfulStart(line, words)) return undefined
    isBehindHtml = isHtml || (isBehindHtml && !isBehindBlank)
    isTable = !isBehindBlank && (isTable || isDelimiter(words))
    if (isTable && !ROW.test(words)) return undefined
    const prose = withoutCode(words)
    if (prose === undefined) return undefined
    lines.push({ words: isEnd ? '' : prose, line: number })
    isAtMargin = item < 0 && line.marks === 0 && indent === 0 && !isBehindBlank && !isBehindHtml
    start = line.next
  }
  return lines
}

/** Several container marks or an empty one, spaces that look like a line of indented code, an item that may open with such. */
function isDoubtfulStart({ marks, item, content, start, end }: Line, words: string): boolean {
  if (marks > 1) return true
  if (content < end) return item >= 0 && WIDE.test(words)
  return marks > 0 ? item >= 0 : end - start > 3 || words.includes('\t')
}

const WIDE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?: {5}| *\t)/

/**
 * Where the line behind a fenced block starts, and the lines behind the one that opens it; `undefined` where it is not closed, or a
 * line of it stands further out.
 */
function closeFence(text: string, opening: Line, open: Open): { start: number; lines: number } | undefined {
  const indent = opening.content - opening.start
  const closing = closingLine(text, open, opening.next)
  if (closing === undefined || closing.marks > 0 || closing.content - closing.start !== indent) return undefined
  let lines = 1
  for (let start = opening.next; start < closing.start; lines++) {
    if (indent > 0 && standsOut(text, start, indent)) return undefined
    start = text.indexOf('\n', start) + 1
  }
  return { start: closing.next, lines }
}

/** Whether a line has words within the indent of another. */
function standsOut(text: string, start: number, indent: number): boolean {
  const { content, end } = readLine(text, start)
  return content < end && /\S/.test(text.slice(start, start + indent))
}

function withoutCode(line: string): string | undefined {
  if (line.includes('\\`')) return undefined
  const bare = line.includes('`') ? line.replace(CODE, 'x') : line
  if (bare.includes('`')) return undefined
  return bare.includes('://') ? bare.replace(LINK, 'x') : bare
}
