import { families, fontsOf, weightOf } from './fonts.ts'
import type { Face } from './measure.ts'

/** A part of a text whose letters are all of one font. */
export interface Run {
  readonly text: string
  /** Family of the font, `undefined` for the first of all families. */
  readonly family: string | undefined
}

/** Marks that are drawn in colours elsewhere, as the fonts have them. */
const marks: Readonly<Record<string, string>> = {
  '✅': '✓',
  '☑': '✓',
  '✔': '✓',
  '❌': '✗',
  '❎': '✗',
  '✖': '✗',
  '🟢': '●',
  '🟡': '●',
  '🔴': '●',
  '⭐': '★'
}

/** A text as it can be drawn: ticks and crosses in the forms that the fonts have, pictures that they lack left out. */
export function drawable(text: string): string {
  return text
    .replace(/\ufe0f/g, '')
    .replace(/\p{Extended_Pictographic}/gu, (mark) => marks[mark] ?? (hasLetter(mark) ? mark : ''))
}

/** Whether the fonts have every letter of a text; where not, a picture would leave some out. */
export function canDraw(text: string): boolean {
  return Array.from(drawable(text)).every(hasLetter)
}

/** A text in parts that each have one font, for a renderer that would otherwise change the font of all for one letter. */
export function runsOf(text: string, face: Face): Run[] {
  const names = families.split(', ')
  const runs: { text: string; family: string | undefined }[] = []
  for (const letter of text) {
    const font = fontsOf(weightOf(face)).findIndex((one) => one.widthOf(letter.codePointAt(0) ?? 0) !== undefined)
    const family = font > 0 ? names[font] : undefined
    const last = runs.at(-1)
    if (last !== undefined && (last.family === family || /^[\s\p{M}\p{C}]$/u.test(letter))) last.text += letter
    else runs.push({ text: letter, family })
  }
  return runs
}

function hasLetter(letter: string): boolean {
  return (
    /^[\s\p{C}\p{M}]$/u.test(letter) ||
    fontsOf('plain').some((font) => font.widthOf(letter.codePointAt(0) ?? 0) !== undefined)
  )
}
