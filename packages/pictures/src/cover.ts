import type { Picture } from './draw.ts'
import { families } from './fonts.ts'
import { drawable } from './letters.ts'
import type { Face } from './measure.ts'
import { textSvg } from './paint.ts'
import { wrap } from './wrap.ts'

/** What a cover says. */
export interface Cover {
  /** Stands above, small: whose it is. */
  readonly name: string
  /** Stands large; at most four lines of it. */
  readonly title: string
  /** Stands below, a line. */
  readonly about: string
}

/** What previews of links show whole. */
const size = { width: 1200, height: 630 }
const margin = 80
const ground = '#0f2b2b'
const accent = '#83d3c9'
const faces = {
  name: { size: 34, bold: true },
  title: { size: 72, bold: true },
  about: { size: 32, bold: false }
} as const satisfies Record<string, Face>

/** A picture for previews of links, with a name, a title and a line. */
export function coverPicture({ name, title, about }: Cover): Picture {
  const width = size.width - 2 * margin
  const step = 88
  const lines = wrap(drawable(title), width, faces.title, 4)
  const first = Math.round((size.height - lines.length * step) / 2) + 66
  const parts = [
    line(name, { y: margin + 26, face: faces.name, fill: accent, width }),
    ...lines.map((text, place) =>
      textSvg(text, {
        x: margin,
        y: first + place * step,
        face: faces.title,
        more: ' font-weight="600" fill="#ffffff"'
      })
    ),
    line(about, { y: size.height - margin, face: faces.about, fill: '#c9d6d4', width })
  ]
  const box = `width="${size.width}" height="${size.height}"`
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} viewBox="0 0 ${size.width} ${size.height}" font-family="${families}, sans-serif">` +
    `<rect ${box} fill="${ground}"/><rect width="14" height="${size.height}" fill="${accent}"/>${parts.join('')}</svg>`
  return { svg, ...size }
}

interface Line {
  readonly y: number
  readonly face: Face
  readonly fill: string
  readonly width: number
}

function line(text: string, { y, face, fill, width }: Line): string {
  const [shown = ''] = wrap(drawable(text), width, face, 1)
  return textSvg(shown, { x: margin, y, face, more: `${face.bold ? ' font-weight="600"' : ''} fill="${fill}"` })
}
