import { measure, type Picture, tablePicture, wrap } from '@docfacts/pictures'
import type { NamedTable } from '../content/comparison.ts'
import type { Reply } from '../replies/reply.ts'
import { linesOf, type PreviewLine } from './lines.ts'

interface Component {
  readonly type: number
  readonly content?: string
  readonly accent_color?: number
  readonly components?: readonly Component[]
  readonly label?: string
  readonly emoji?: { readonly name?: string }
}

const width = 720
const left = 84
const inner = width - left - 40

/** Sizes and colours of each kind of line. */
const looks: Readonly<Record<PreviewLine['kind'], { size: number; step: number; bold: boolean; colour: string }>> = {
  heading: { size: 18, step: 28, bold: true, colour: '#f2f3f5' },
  plain: { size: 15, step: 22, bold: false, colour: '#dbdee1' },
  strong: { size: 15, step: 24, bold: true, colour: '#f2f3f5' },
  small: { size: 12, step: 18, bold: false, colour: '#a0a4ab' },
  code: { size: 12.5, step: 18, bold: false, colour: '#dbdee1' }
}

/** A picture of a reply, much as Discord shows it; the table is that of its picture, if it has one. */
export function previewPicture(reply: Reply, table?: NamedTable): Picture {
  const parts: string[] = []
  let y = 44
  for (const component of reply.components as readonly Component[]) {
    if (component.type === 1) y = drawButtons(component.components ?? [], y, parts)
    else if (component.type === 17) y = drawContainer(component, y, parts, table)
  }
  const height = Math.ceil(y + 14)
  const head = `<circle cx="42" cy="34" r="20" fill="#5865f2"/>${text('d', 36, 40, { size: 18, bold: true, colour: '#ffffff' })}${text('docfacts', left, 30, { size: 15, bold: true, colour: '#f2f3f5' })}`
  const ground = `<rect width="${width}" height="${height}" rx="8" fill="#313338"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans, sans-serif">${ground}${head}${parts.join('')}</svg>`
  return { svg, width, height }
}

function drawContainer(
  { components = [], accent_color: accent }: Component,
  top: number,
  parts: string[],
  table: NamedTable | undefined
): number {
  const drawn: string[] = []
  let y = top + 14
  for (const { type, content = '' } of components) {
    if (type === 12 && table !== undefined) y = drawPicture(tablePicture(table), y, drawn)
    else y = drawLines(linesOf(content), y, drawn) + 8
  }
  const height = y - top + 2
  const colour = `#${(accent ?? 0x2b2d31).toString(16).padStart(6, '0')}`
  const box = `<rect x="${left}" y="${top}" width="${inner + 24}" height="${height}" rx="6" fill="#2b2d31"/><rect x="${left}" y="${top}" width="4" height="${height}" rx="2" fill="${colour}"/>`
  parts.push(box, ...drawn)
  return y + 12
}

function drawPicture({ svg, width, height }: Picture, y: number, parts: string[]): number {
  const scale = Math.min(1, (inner - 8) / width)
  const inside = svg.replace(
    /^<svg [^>]*>/,
    `<svg x="${left + 14}" y="${y}" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}" fill="#f2f3f5">`
  )
  parts.push(inside)
  return y + height * scale + 10
}

function drawLines(lines: readonly PreviewLine[], top: number, parts: string[]): number {
  let y = top
  for (const { text: words, kind } of lines) {
    const look = looks[kind]
    const shown = kind === 'code' ? [words] : wrap(words, inner - 8, look, 100)
    for (const line of shown) {
      if (kind === 'code')
        parts.push(`<rect x="${left + 12}" y="${y - 1}" width="${inner}" height="${look.step + 1}" fill="#1e1f22"/>`)
      parts.push(text(line, left + 18, y + look.size - 1, look, kind === 'code'))
      y += look.step
    }
  }
  return y
}

function drawButtons(buttons: readonly Component[], top: number, parts: string[]): number {
  let [x, y] = [left, top]
  for (const { label = '', emoji } of buttons) {
    const words = [signs[emoji?.name ?? ''] ?? '', label].filter((word) => word !== '').join(' ')
    const wide = measure(words, { size: 13, bold: false }) + 24
    if (x > left && x + wide > width - 16) [x, y] = [left, y + 38]
    parts.push(
      `<rect x="${x}" y="${y}" width="${wide}" height="30" rx="4" fill="#4e5058"/>`,
      text(words, x + 12, y + 20, { size: 13, bold: false, colour: '#ffffff' })
    )
    x += wide + 8
  }
  return y + 38
}

/** Signs that the font of the pictures has, in place of emoji that it has not. */
const signs: Readonly<Record<string, string>> = { '👍': '▲', '👎': '▼' }

function text(
  words: string,
  x: number,
  y: number,
  { size, bold, colour }: { size: number; bold: boolean; colour: string },
  mono = false
): string {
  const family = mono ? ' font-family="DejaVu Sans Mono, monospace" xml:space="preserve"' : ''
  const safe = words.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${bold ? ' font-weight="bold"' : ''}${family}>${safe}</text>`
}
