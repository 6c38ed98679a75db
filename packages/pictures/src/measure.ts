/** Size in pixels and weight of letters. */
export interface Face {
  readonly size: number
  readonly bold: boolean
}

/**
 * Width of a text in pixels, from the widths of letters in DejaVu Sans, a little too wide rather than too narrow.
 *
 * Exact widths would need the font at hand, also where only SVG is written.
 */
export function measure(text: string, { size, bold }: Face): number {
  let ems = 0
  for (const letter of text) ems += widthOf(letter)
  return ems * size * (bold ? 1.1 : 1)
}

/** Widths in ems of groups of letters. */
const groups: readonly (readonly [letters: RegExp, width: number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[ijl|'.,:;!ıíìî]/u, 0.34],
  [/[ frtJI()[\]{}"/\\-]/u, 0.42],
  [/[mMW%@w—…&]/u, 0.95],
  [/[\p{Lu}+=<>~#]/u, 0.74],
  [/[a-zß-öø-ÿ\p{N}$?*_–“”’]/u, 0.635],
  [/[\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60\u{1f000}-\u{1faff}]/u, 1.05]
]

function widthOf(letter: string): number {
  return groups.find(([letters]) => letters.test(letter))?.[1] ?? 0.8
}
