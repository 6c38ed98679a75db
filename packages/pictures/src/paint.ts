import { families } from './fonts.ts'
import { runsOf } from './letters.ts'
import { type Face, measure } from './measure.ts'

/** A picture in the making. */
export interface Painted {
  text(text: string, x: number, y: number, face: Face): void
  box(x: number, y: number, width: number, height: number, role: 'head' | 'stripe'): void
  /** A thin line from `x` on. */
  rule(x: number, y: number, width: number): void
  svg(): string
}

/** Colours that are readable on Discord's dark and light themes: the picture brings its own ground. */
const colours = {
  ground: '#1e1f22',
  head: '#34363d',
  stripe: '#2a2c31',
  rule: '#34363d',
  text: '#dfe1e5',
  bold: '#ffffff'
}

/** An empty picture of a size in pixels. */
export function paint({ width, height }: { width: number; height: number }): Painted {
  const parts: string[] = []
  return {
    text(text, x, y, face) {
      const weight = face.bold ? ` font-weight="600" fill="${colours.bold}"` : ''
      parts.push(textSvg(text, { x, y, face, more: weight }))
    },
    box(x, y, width, height, role) {
      const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
      parts.push(`<rect ${place} rx="6" fill="${colours[role]}"/>`)
    },
    rule(x, y, width) {
      parts.push(`<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="1" fill="${colours.rule}"/>`)
    },
    svg: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${families}, sans-serif" fill="${colours.text}">` +
      `<rect width="${width}" height="${height}" rx="10" fill="${colours.ground}"/>${parts.join('')}</svg>`
  }
}

/** Where and how a text is written. */
export interface Writing {
  /** Where it begins and its base line, in pixels. */
  readonly x: number
  readonly y: number
  readonly face: Face
  /** More attributes of SVG. */
  readonly more?: string
}

/** A text as SVG, each part with a font that has its letters: the renderer would change the font of all for one letter. */
export function textSvg(text: string, { x, y, face, more = '' }: Writing): string {
  const parts: string[] = []
  let at = x
  for (const { text: part, family } of runsOf(text, face)) {
    const font = family === undefined ? '' : ` font-family="${family}"`
    parts.push(
      `<text x="${round(at)}" y="${round(y)}" font-size="${face.size}"${font}${more}>${escapeXml(part)}</text>`
    )
    at += measure(part, face)
  }
  return parts.join('')
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
}
