import { type Face, measure } from './measure.ts'
import { type Painted, paint } from './paint.ts'
import { wrap } from './wrap.ts'

/** A picture as SVG, with its size in pixels. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** What a table shows. */
export interface DrawnTable {
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const size = 15
const line = 21
const padding = { x: 14, y: 9 }
const margin = 20
const widest = 300
const mostRows = 30
const mostColumns = 8

/** A table as a picture: columns as wide as their words up to a limit, rows as high as their cells. */
export function tablePicture({ title, header, rows }: DrawnTable): Picture {
  const shown = [header, ...rows.slice(0, mostRows)].map((row) =>
    header.slice(0, mostColumns).map((_, column) => row[column] ?? '')
  )
  const columns = header.slice(0, mostColumns).map((_, column) => columnWidth(shown.map((row) => row[column] ?? '')))
  const cells = shown.map((row, place) =>
    row.map((cell, column) => wrap(cell, (columns[column] ?? 0) - 2 * padding.x, { size, bold: isBold(place, column) }))
  )
  const heights = cells.map((row) => Math.max(...row.map(({ length }) => length), 1) * line + 2 * padding.y)
  const inner = Math.max(sum(columns), 240)
  const titles = wrap(title, inner, { size: 18, bold: true }).slice(0, 3)
  const top = margin + titles.length * 26 + (titles.length > 0 ? 8 : 0)
  const picture = { width: Math.ceil(inner + 2 * margin), height: Math.ceil(top + sum(heights) + margin) }
  const painted = paint(picture)
  writeLines(painted, titles, { x: margin, y: margin + 18, step: 26 }, { size: 18, bold: true })
  let y = top
  for (const [place, row] of cells.entries()) {
    const height = heights[place] ?? 0
    if (place % 2 === 0) painted.box(margin, y, inner, height, place === 0 ? 'head' : 'stripe')
    let x = margin
    for (const [column, lines] of row.entries()) {
      const bold = isBold(place, column)
      writeLines(painted, lines, { x: x + padding.x, y: y + padding.y + 15, step: line }, { size, bold })
      x += columns[column] ?? 0
    }
    y += height
  }
  return { svg: painted.svg(), ...picture }
}

/** An architecture as a picture: a box a layer, top to bottom. */
export function stackPicture(title: string, layers: readonly string[]): Picture {
  const inner = Math.min(
    420,
    Math.max(200, ...layers.map((layer) => measure(layer, { size, bold: false }) + 2 * padding.x))
  )
  const titles = wrap(title, inner, { size: 18, bold: true }).slice(0, 3)
  const boxes = layers.map((layer) => wrap(layer, inner - 2 * padding.x, { size, bold: false }))
  const heights = boxes.map(({ length }) => Math.max(length, 1) * line + 2 * padding.y)
  const top = margin + titles.length * 26 + (titles.length > 0 ? 8 : 0)
  const picture = {
    width: Math.ceil(inner + 2 * margin),
    height: Math.ceil(top + sum(heights) + 6 * heights.length + margin)
  }
  const painted = paint(picture)
  writeLines(painted, titles, { x: margin, y: margin + 18, step: 26 }, { size: 18, bold: true })
  let y = top
  for (const [place, lines] of boxes.entries()) {
    const height = heights[place] ?? 0
    painted.box(margin, y, inner, height, place % 2 === 0 ? 'head' : 'stripe')
    writeLines(painted, lines, { x: margin + padding.x, y: y + padding.y + 15, step: line }, { size, bold: false })
    y += height + 6
  }
  return { svg: painted.svg(), ...picture }
}

interface Start {
  readonly x: number
  readonly y: number
  /** From one line to the next. */
  readonly step: number
}

function writeLines(painted: Painted, lines: readonly string[], { x, y, step }: Start, face: Face): void {
  for (const [place, text] of lines.entries()) painted.text(text, x, y + place * step, face)
}

function columnWidth(cells: readonly string[]): number {
  const widths = cells.map((cell, place) => measure(cell, { size, bold: place === 0 }))
  return Math.min(widest, Math.max(60, ...widths) + 2 * padding.x + 2)
}

function isBold(row: number, column: number): boolean {
  return row === 0 || column === 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
