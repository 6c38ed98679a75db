import { type Face, measure } from './measure.ts'

/** Most lines of a cell. */
const cell = 6

/** A text in lines of at most `width` pixels, broken at blanks, and inside words only where one is too wide alone. */
export function wrap(text: string, width: number, face: Face, most: number = cell): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .split(/\s+/)
    .flatMap((word) => pieces(word, width, face))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, face) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', width, face)]
}

/** A line with an ellipsis, without the last words if there is no room for it. */
function shortened(line: string, width: number, face: Face): string {
  const at = line.lastIndexOf(' ')
  const longer = `${line} …`
  return at < 0 || measure(longer, face) <= width ? longer : shortened(line.slice(0, at), width, face)
}

function pieces(word: string, width: number, face: Face): string[] {
  if (measure(word, face) <= width) return [word]
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter, face) > width) {
      found.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...found, piece]
}
