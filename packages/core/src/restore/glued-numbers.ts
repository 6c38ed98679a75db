import type { GluedLine } from './glued-lines.ts'

/** How likely a number that counts the rows is a cell of its own. */
const COUNTED = 0.97

/**
 * Rows that are counted: `1Kite`, `2Sled`, `3Glider` → cells meet behind each number, and nowhere within it.
 *
 * The first line is the header. Two rows count by chance; numbers may have leading zeros.
 */
export function numberRows(lines: readonly GluedLine[]): readonly GluedLine[] {
  const [header, ...rows] = lines
  const first = /^0*[01]/.exec(rows[0]?.text ?? '')?.[0]
  if (header === undefined || first === undefined || rows.length < 3) return lines
  const numbers = rows.map((_, index) => String(Number(first) + index).padStart(first.length, '0'))
  if (!rows.every(({ text }, index) => text.startsWith(numbers[index] ?? ''))) return lines
  return [header, ...rows.map((row, index) => cutBehind(row, numbers[index]?.length ?? 0))]
}

function cutBehind({ text, points }: GluedLine, at: number): GluedLine {
  if (/^\s/.test(text.slice(at))) return { text, points }
  return { text, points: [{ at, probability: COUNTED }, ...points.filter((point) => point.at > at)] }
}
