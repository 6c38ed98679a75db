import type { NamedTable } from '../content/comparison.ts'
import { cut } from './cut.ts'
import { clean, escapeCode, escapeMarkdown } from './escape.ts'

/** Columns of characters that a phone shows in a code block without breaking lines. */
const width = 54

/** A table as aligned text in a code block, where it is narrow and short enough for that. */
export function alignedTable({ header, rows }: NamedTable): string | undefined {
  const lines = [header, ...rows].map((row) => row.map((cell) => clean(cell).trim()))
  const widths = header.map((_, column) => Math.max(...lines.map((line) => columnsOf(line[column] ?? ''))))
  if (sum(widths) + 2 * (widths.length - 1) > width || rows.length > 14 || rows.length === 0) return undefined
  const [head = '', ...body] = lines.map((line) =>
    line
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  )
  const rule = widths.map((columns) => '─'.repeat(columns)).join('  ')
  return `\`\`\`\n${escapeCode([head, rule, ...body].join('\n'))}\n\`\`\``
}

/** A table as a list, a line a row: **Startup time** · VM: Minutes · Container: Seconds. */
export function listedTable({ header, rows }: NamedTable): string[] {
  return rows.map(([first = '', ...cells]) => {
    const named = cells.flatMap((cell, column) => {
      const name = header[column + 1] ?? ''
      if (cell.trim() === '') return []
      return [
        name === ''
          ? escapeMarkdown(cut(cell, 200))
          : `${escapeMarkdown(cut(name, 60))}: ${escapeMarkdown(cut(cell, 200))}`
      ]
    })
    return `**${escapeMarkdown(cut(first.trim() === '' ? '–' : first, 100))}** · ${named.join(' · ')}`
  })
}

/** What a picture of a table shows, for those who do not see it. */
export function describeTable({ title, header, rows }: NamedTable): string {
  const lines = rows.map((row) =>
    row.map((cell, column) => [header[column] ?? '', cell].filter(Boolean).join(' ')).join(', ')
  )
  return cut(clean([title, ...lines].join('. ')), 1000)
}

/** Layers on top of each other as aligned text, drawn with boxes. */
export function drawnStack(layers: readonly string[]): string {
  const shown = layers.map((layer) => linesOf(cut(clean(layer).trim(), 3 * width), width - 4))
  const inner = Math.max(...shown.flat().map(columnsOf))
  const rule = '─'.repeat(inner + 2)
  const boxes = shown.map((lines) => lines.map((line) => `│ ${pad(line, inner)} │`).join('\n'))
  return `\`\`\`\n┌${rule}┐\n${escapeCode(boxes.join(`\n├${rule}┤\n`))}\n└${rule}┘\n\`\`\``
}

/** A text in lines of at most some columns; a word that is too long for one is cut. */
function linesOf(text: string, columns: number): string[] {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? ''
    const longer = line === '' ? word : `${line} ${word}`
    if (columnsOf(longer) <= columns || line === '') lines[lines.length - 1] = cut(longer, columns)
    else lines.push(cut(word, columns))
  }
  return lines
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

/** Columns that a text takes: two for East Asian letters and emoji, none for marks. */
function columnsOf(text: string): number {
  const marks = text.match(/\p{M}|\u200d|\ufe0f/gu)?.length ?? 0
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/gu
  )
  return [...text].length - marks + (wide?.length ?? 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
