import { stripVTControlCharacters } from 'node:util'

/** How wide a table may be, and what joins its columns. */
export interface TextTableOptions {
  /** Columns of the terminal; cells are wrapped to fit. Default: 100. */
  readonly width?: number
  readonly header?: (text: string) => string
}

/**
 * A table for the terminal, wrapped to its width:
 *
 *                  Virtual machine   Container
 *     Startup time Minutes           Seconds
 */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  options: TextTableOptions = {}
): string {
  const widths = columnWidths([header, ...rows], options.width ?? 100)
  const lines: string[] = []
  const look = options.header ?? ((text: string): string => text)
  for (const line of rowLines(header, widths)) lines.push(look(line))
  lines.push(widths.map((width) => '─'.repeat(width)).join('  '))
  for (const row of rows) lines.push(...rowLines(row, widths))
  return `${lines.join('\n')}\n`
}

/** Natural widths, the widest cut first until all fit. */
function columnWidths(rows: readonly (readonly string[])[], available: number): number[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 1, displayWidth(cell))
  }
  let excess = widths.reduce((sum, width) => sum + width + 2, -2) - available
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    const width = widths[widest] ?? 0
    if (width <= 8) break
    widths[widest] = width - 1
    excess--
  }
  return widths
}

function rowLines(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, column) => wrap(row[column] ?? '', width))
  const height = Math.max(1, ...cells.map((cell) => cell.length))
  const lines: string[] = []
  for (let line = 0; line < height; line++) {
    lines.push(
      cells
        .map((cell, column) => pad(cell[line] ?? '', widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
  }
  return lines
}

/** Breaks text at spaces; a word longer than a line is cut. No line is narrower than a wide character. */
export function wrap(text: string, columns: number): string[] {
  const width = Math.max(2, columns)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    let rest = word
    if (line !== '' && displayWidth(line) + 1 + displayWidth(rest) > width) {
      lines.push(line)
      line = ''
    }
    while (displayWidth(rest) > width) {
      const head = cut(rest, width)
      lines.push(head)
      rest = rest.slice(head.length)
    }
    line = line === '' ? rest : `${line} ${rest}`
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** The beginning of a word that fits. */
function cut(word: string, width: number): string {
  let head = ''
  for (const character of word) {
    if (displayWidth(head + character) > width) break
    head += character
  }
  return head
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** Columns a text takes: wide characters take two, marks and controls none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of stripVTControlCharacters(text)) {
    if (/\p{Mark}|\p{Control}|\p{Format}/u.test(character)) continue
    width += wide.test(character) ? 2 : 1
  }
  return width
}

const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u
