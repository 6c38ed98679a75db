import { shareWidths } from './columns.ts'
import { drawable } from './letters.ts'
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
  /** Stands above; nothing does where it is empty. */
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const size = 15
const line = 21
const padding = { x: 12, y: 9 }
const margin = 16
const columnWidths = { least: 88, most: 640 }
const mostRows = 30
const mostColumns = 8
const titleFace: Face = { size: 18, bold: true }

/** A table as a picture: columns as wide as their words while there is room, rows as high as their cells. */
export function tablePicture({ title, header, rows }: DrawnTable): Picture {
  const shown = [header, ...rows.slice(0, mostRows)].map((row) =>
    header.slice(0, mostColumns).map((_, column) => drawable(row[column] ?? ''))
  )
  const wanted = header.slice(0, mostColumns).map((_, column) => widthOf(shown.map((row) => row[column] ?? '')))
  const columns = shareWidths(wanted, columnWidths)
  const cells = shown.map((row, place) =>
    row.map((cell, column) => wrap(cell, (columns[column] ?? 0) - 2 * padding.x, faceOf(place, column)))
  )
  const heights = cells.map((row) => Math.max(...row.map(({ length }) => length), 1) * line + 2 * padding.y)
  const inner = Math.max(sum(columns), 240)
  const { painted, picture, top } = begin(title, inner, sum(heights))
  let y = top
  for (const [place, row] of cells.entries()) {
    const height = heights[place] ?? 0
    if (place === 0) painted.box(margin, y, inner, height, 'head')
    else if (place < cells.length - 1) painted.rule(margin, y + height, inner)
    let x = margin
    for (const [column, lines] of row.entries()) {
      writeLines(painted, lines, { x: x + padding.x, y: y + padding.y + 16, step: line }, faceOf(place, column))
      x += columns[column] ?? 0
    }
    y += height
  }
  return { svg: painted.svg(), ...picture }
}

/** An architecture as a picture: a box a layer, top to bottom. */
export function stackPicture(title: string, layers: readonly string[]): Picture {
  const face = { size, bold: false }
  const shown = layers.map(drawable)
  const inner = Math.min(420, Math.max(200, ...shown.map((layer) => measure(layer, face) + 2 * padding.x + 2)))
  const boxes = shown.map((layer) => wrap(layer, inner - 2 * padding.x, face))
  const heights = boxes.map(({ length }) => Math.max(length, 1) * line + 2 * padding.y)
  const { painted, picture, top } = begin(title, inner, sum(heights) + 6 * heights.length)
  let y = top
  for (const [place, lines] of boxes.entries()) {
    const height = heights[place] ?? 0
    painted.box(margin, y, inner, height, place % 2 === 0 ? 'head' : 'stripe')
    writeLines(painted, lines, { x: margin + padding.x, y: y + padding.y + 16, step: line }, face)
    y += height + 6
  }
  return { svg: painted.svg(), ...picture }
}

/** An empty picture with its title; what is drawn begins at `top`. */
function begin(
  title: string,
  inner: number,
  below: number
): { readonly painted: Painted; readonly picture: Omit<Picture, 'svg'>; readonly top: number } {
  const titles = wrap(drawable(title), inner, titleFace).slice(0, 3)
  const top = margin + (titles.length === 0 ? 0 : titles.length * 26 + 8)
  const picture = { width: Math.ceil(inner + 2 * margin), height: Math.ceil(top + below + margin) }
  const painted = paint(picture)
  writeLines(painted, titles, { x: margin, y: margin + 18, step: 26 }, titleFace)
  return { painted, picture, top }
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

function widthOf(cells: readonly string[]): number {
  const widths = cells.map((cell) => measure(cell, { size, bold: true }))
  return Math.max(...widths) + 2 * padding.x + 2
}

function faceOf(row: number, column: number): Face {
  return { size, bold: row === 0 || column === 0 }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
