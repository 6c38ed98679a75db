import type { Face } from './measure.ts'

/** A picture in the making. */
export interface Painted {
  text(text: string, x: number, y: number, face: Face): void
  box(x: number, y: number, width: number, height: number, role: 'head' | 'stripe'): void
  svg(): string
}

/** Colours that are readable on Discord's dark and light themes: the picture brings its own ground. */
const colours = { ground: '#1e1f22', head: '#3b3d44', stripe: '#26282c', text: '#f2f3f5' }

/** An empty picture of a size in pixels. */
export function paint({ width, height }: { width: number; height: number }): Painted {
  const parts: string[] = []
  return {
    text(text, x, y, { size, bold }) {
      const weight = bold ? ' font-weight="bold"' : ''
      parts.push(`<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight}>${escapeXml(text)}</text>`)
    },
    box(x, y, width, height, role) {
      const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
      parts.push(`<rect ${place} rx="4" fill="${colours[role]}"/>`)
    },
    svg: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans, sans-serif" fill="${colours.text}">` +
      `<rect width="${width}" height="${height}" rx="10" fill="${colours.ground}"/>${parts.join('')}</svg>`
  }
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
}
