import { families, measure, type Picture, tablePicture, textSvg } from '@docfacts/pictures'
import type { NamedTable } from '../content/comparison.ts'
import { ephemeral } from '../replies/reply.ts'
import { flow } from './flow.ts'
import { iconOf } from './icons.ts'
import { linesOf } from './lines.ts'

/** A message with what was done to get it. */
export interface Shown {
  /** Data of the message. */
  readonly data: unknown
  /** What a person did: a command, or the button of another message. */
  readonly used: string
  /** What the picture in it shows, if there is one. */
  readonly table?: NamedTable | undefined
}

interface Component {
  readonly type: number
  readonly content?: string
  readonly accent_color?: number
  readonly components?: readonly Component[]
  readonly label?: string
  readonly style?: number
  readonly emoji?: { readonly name?: string }
}

const width = 720
const left = 76
const inner = width - left - 20
/** Widths and corners of buttons, pictures and boxes follow those of Discord's dark theme. */
const colours = { ground: '#313338', box: '#2b2d31', button: '#41434a', danger: '#da373c', quiet: '#949ba4' }

/** A picture of a message, much as Discord shows it. */
export function previewPicture({ data, used, table }: Shown): Picture {
  const { components = [], flags = 0 } = data as { components?: readonly Component[]; flags?: number }
  const parts = [headOf(used)]
  let y = 66
  for (const component of components) {
    if (component.type === 1) y = drawButtons(component.components ?? [], y, parts)
    else if (component.type === 17) y = drawContainer(component, y, parts, table)
  }
  if ((flags & ephemeral) !== 0) {
    parts.push(text('Only you can see this', left, y + 12, { size: 12, colour: colours.quiet }))
    y += 22
  }
  const height = Math.ceil(y + 12)
  const ground = `<rect width="${width}" height="${height}" rx="8" fill="${colours.ground}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${families}, sans-serif">${ground}${parts.join('')}</svg>`
  return { svg, width, height }
}

/** Who used what, and the bot with its sign. */
function headOf(used: string): string {
  const [name, did] = ['robin', 'used']
  const small = { size: 12.5, colour: '#b5bac1' }
  const didAt = left + 24 + measure(name, { size: 12.5, bold: true })
  const usedAt = didAt + 4 + measure(did, { size: 12.5, bold: false })
  const bot = left + measure('docfacts', { size: 15, bold: true }) + 8
  return [
    `<path d="M42 34v-10q0-6 6-6h20" stroke="#4e5058" stroke-width="2" fill="none"/><circle cx="${left + 8}" cy="18" r="8" fill="#3ba55d"/>`,
    text(name, left + 20, 22, { ...small, bold: true, colour: '#f0b232' }),
    text(did, didAt, 22, small),
    text(used, usedAt, 22, { ...small, colour: '#8ea1ff' }),
    `<circle cx="42" cy="58" r="20" fill="#5865f2"/><path d="M34 48h11l5 5v15H34z" fill="#fff"/><path d="M37 57h9M37 61h9M37 65h6" stroke="#5865f2" stroke-width="1.6"/>`,
    text('docfacts', left, 52, { size: 15, bold: true, colour: '#f2f3f5' }),
    `<rect x="${bot}" y="40" width="32" height="15" rx="4" fill="#5865f2"/>`,
    text('APP', bot + 5, 52, { size: 10.5, bold: true, colour: '#ffffff' })
  ].join('')
}

function drawContainer(
  { components = [], accent_color: accent }: Component,
  top: number,
  parts: string[],
  table: NamedTable | undefined
): number {
  const drawn: string[] = []
  const column = { x: left + 18, width: inner - 36 }
  let y = top + 14
  for (const { type, content = '' } of components) {
    if (type === 12 && table !== undefined) {
      y = drawPicture(tablePicture({ ...table, title: '' }), y, drawn)
      continue
    }
    const flowed = flow(linesOf(content), { ...column, y })
    drawn.push(flowed.svg)
    y = flowed.y + 8
  }
  const height = y - top + 2
  const colour = `#${(accent ?? 0x3f4147).toString(16).padStart(6, '0')}`
  const box = `<rect x="${left}" y="${top}" width="${inner}" height="${height}" rx="8" fill="${colours.box}"/><path d="M${left + 4} ${top}v${height}h0q-4 0-4-8v-${height - 16}q0-8 4-8z" fill="${colour}"/>`
  parts.push(box, ...drawn)
  return y + 12
}

function drawPicture({ svg, width, height }: Picture, y: number, parts: string[]): number {
  const scale = Math.min(1, (inner - 32) / width)
  const inside = svg.replace(
    /^<svg [^>]*?fill="([^"]*)">/,
    `<svg x="${left + 16}" y="${y}" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}" fill="$1">`
  )
  parts.push(inside)
  return y + height * scale + 12
}

function drawButtons(buttons: readonly Component[], top: number, parts: string[]): number {
  let [x, y] = [left, top]
  for (const button of buttons) {
    const wide = widthOf(button)
    if (x > left && x + wide > width - 20) [x, y] = [left, y + 40]
    parts.push(buttonAt(button, x, y))
    x += wide + 8
  }
  return y + 42
}

function buttonAt(button: Component, x: number, y: number): string {
  const { label = '', emoji, style } = button
  const ground = style === 4 ? colours.danger : colours.button
  return [
    `<rect x="${x}" y="${y}" width="${widthOf(button)}" height="32" rx="8" fill="${ground}"/>`,
    iconOf(emoji?.name ?? '', x + 12, y + 8) ?? '',
    text(label, x + 12 + iconWidth(button), y + 21, { size: 13.5, bold: true, colour: '#ffffff' })
  ].join('')
}

function widthOf(button: Component): number {
  return measure(button.label ?? '', { size: 13.5, bold: true }) + iconWidth(button) + 24
}

function iconWidth({ label = '', emoji }: Component): number {
  return iconOf(emoji?.name ?? '', 0, 0) === undefined ? 0 : 16 + (label === '' ? 0 : 7)
}

function text(
  words: string,
  x: number,
  y: number,
  { size, bold = false, colour }: { size: number; bold?: boolean; colour: string }
): string {
  const weight = bold ? ' font-weight="600"' : ''
  return textSvg(words, { x, y, face: { size, bold }, more: ` fill="${colour}"${weight}` })
}
