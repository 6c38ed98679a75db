import { codeAt } from './code-at.ts'

/** Count what spaces part: `A  kite ` has two words. No piece of the text is made for it. */
export function countWords(text: string): number {
  const { length } = text
  let count = 0
  let isBetween = true
  for (let at = 0; at < length; at++) {
    const isSpace = isSpaceCode(codeAt(text, at))
    if (isBetween && !isSpace) count++
    isBetween = isSpace
  }
  return count
}

/** Whether a UTF-16 unit is what `\s` stands for in expressions. */
export function isSpaceCode(code: number): boolean {
  return code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= 160 && OTHER_SPACE.test(String.fromCharCode(code))
}

const OTHER_SPACE = /\s/

/** Whether nothing but spaces and hyphens stands between two places of a text. */
export function isGap(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = codeAt(text, at)
    if (code !== 32 && code !== 45 && !isSpaceCode(code)) return false
  }
  return true
}
