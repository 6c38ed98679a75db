import { fontsOf, type Weight, weightOf } from './fonts.ts'

/** Size in pixels and weight of letters. */
export interface Face {
  readonly size: number
  readonly bold: boolean
  /** Whether all letters are as wide as each other. */
  readonly code?: boolean
}

/** Width of a text in pixels, from the widths of its letters; kerning makes it a little narrower. */
export function measure(text: string, face: Face): number {
  const widths = read[weightOf(face)]
  let ems = 0
  for (const letter of text) {
    const known = widths.get(letter)
    const width = known ?? readWidth(letter, face) ?? missing
    if (known === undefined) widths.set(letter, width)
    ems += width
  }
  return ems * face.size
}

/** Width in ems of the box for a letter that no font has. */
const missing = 1

/** Widths in ems that were read before, by weight: they follow from the fonts alone. */
const read: Readonly<Record<Weight, Map<string, number>>> = { plain: new Map(), bold: new Map(), code: new Map() }

function readWidth(letter: string, face: Face): number | undefined {
  if (/^[\p{C}\p{M}]$/u.test(letter)) return 0
  const codePoint = letter.codePointAt(0) ?? 0
  for (const font of fontsOf(weightOf(face))) {
    const width = font.widthOf(codePoint)
    if (width !== undefined) return width
  }
  return undefined
}
