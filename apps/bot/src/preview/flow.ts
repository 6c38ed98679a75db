import { codeFamily, type Face, measure, textSvg } from '@docfacts/pictures'
import { iconOf } from './icons.ts'
import type { PreviewLine, PreviewRun } from './lines.ts'

/** How the lines of a kind look: sizes in pixels. */
interface Look {
  readonly size: number
  /** From one line to the next. */
  readonly step: number
  readonly colour: string
}

const looks: Readonly<Record<PreviewLine['kind'], Look>> = {
  heading: { size: 18, step: 28, colour: '#f2f3f5' },
  plain: { size: 15, step: 23, colour: '#dbdee1' },
  small: { size: 12.5, step: 19, colour: '#a0a4ab' },
  block: { size: 13.5, step: 17, colour: '#dbdee1' }
}

const linkColour = '#4aa8ff'

/** Where lines stand, in pixels. */
export interface Column {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Lines as SVG, wrapped into a column, and where the next one would stand. */
export function flow(lines: readonly PreviewLine[], { x, y: top, width }: Column): { svg: string; y: number } {
  const parts: string[] = []
  let y = top
  for (const [place, line] of lines.entries()) {
    const { size, step, colour } = looks[line.kind]
    if (line.kind === 'block') {
      const [first, last] = [lines[place - 1]?.kind !== 'block', lines[place + 1]?.kind !== 'block']
      if (first) parts.push(blockOf(lines.slice(place), { x, y, width }))
      if (first) y += 8
      parts.push(preformatted(line.runs[0]?.text ?? '', x + 10, y + size))
      y += step + (last ? 10 : 0)
      continue
    }
    const indent = line.mark === undefined ? 0 : measure(`${line.mark}  `, { size, bold: false })
    if (line.mark !== undefined)
      parts.push(textSvg(line.mark, { x, y: y + size, face: { size, bold: false }, more: fill(colour) }))
    for (const words of wrapped(line, width - indent)) {
      parts.push(...words.map(({ run, text, at }) => wordSvg(run, text, { x: x + indent + at, y, line })))
      y += step
    }
  }
  return { svg: parts.join(''), y }
}

interface Word {
  readonly run: PreviewRun
  readonly text: string
  /** Pixels from the beginning of the line. */
  readonly at: number
}

/** The words of a line in as many lines as they need; what follows a word without a blank stays with it. */
function wrapped(line: PreviewLine, width: number): Word[][] {
  const found: Word[][] = [[]]
  let at = 0
  let afterBlank = true
  for (const run of line.runs) {
    for (const text of run.text.match(/ +|[^ ]+/g) ?? []) {
      const wide = widthOf(text, faceOf(run, line))
      const blank = text.trim() === ''
      if (at + wide > width && at > 0 && afterBlank && !blank) {
        found.push([])
        at = 0
      }
      afterBlank = blank
      if (blank && at === 0) continue
      found.at(-1)?.push({ run, text, at })
      at += wide
    }
  }
  return found
}

function wordSvg(run: PreviewRun, text: string, { x, y, line }: { x: number; y: number; line: PreviewLine }): string {
  const { size, colour } = looks[line.kind]
  const face = faceOf(run, line)
  const icon = iconOf(text, x, y + 3, size + 1)
  if (icon !== undefined) return icon
  const more = `${fill(run.look === 'link' ? linkColour : run.look === 'bold' ? '#f2f3f5' : colour)}${face.bold ? ' font-weight="600"' : ''}`
  return run.look === 'code' ? preformatted(text, x, y + size) : textSvg(text, { x, y: y + size, face, more })
}

function widthOf(text: string, face: Face): number {
  return iconOf(text, 0, 0) === undefined ? measure(text, face) : face.size + 3
}

function faceOf({ look }: PreviewRun, { kind }: PreviewLine): Face {
  const { size } = looks[kind]
  return { size, bold: look === 'bold' || kind === 'heading', code: look === 'code' }
}

/** The ground of a block of code that begins with some lines. */
function blockOf(lines: readonly PreviewLine[], { x, y, width }: Column): string {
  const end = lines.findIndex(({ kind }) => kind !== 'block')
  const count = end < 0 ? lines.length : end
  const height = count * looks.block.step + 14
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="#1e1f22" stroke="#3f4147"/>`
}

function preformatted(text: string, x: number, y: number): string {
  const { size, colour } = looks.block
  return textSvg(text, {
    x,
    y,
    face: { size, bold: false, code: true },
    more: `${fill(colour)} font-family="${codeFamily}" xml:space="preserve"`
  })
}

function fill(colour: string): string {
  return ` fill="${colour}"`
}
