import { readArrows } from './arrows.ts'
import { readBoxes } from './boxes.ts'
import { readChains } from './chains.ts'
import type { Drawing, DrawnLine } from './drawing.ts'
import { isBranch, isRule } from './marks.ts'

/** Lines, and characters of a line, beyond which a diagram is a listing. */
const LONGEST = 120
const WIDEST = 300

/** Read what may be stacks in a diagram: boxes, arrows up or down, or chains. Trees of files and of choices have none. */
export function readDiagram(lines: readonly DrawnLine[]): readonly Drawing[] {
  if (lines.length > LONGEST || lines.some(({ text }) => text.length > WIDEST || isBranch(text))) return []
  if (lines.filter(({ text }) => isRule(text)).length > 1) return readBoxes(lines)
  const closed = closeCorners(lines)
  if (closed !== undefined) return readBoxes(closed)
  const arrows = readArrows(lines)
  return arrows.length > 0 ? arrows : readChains(lines)
}

const DASHES = /^(\s*)([-─═=_]{3,})(\s*)$/

/** Boxes without corners, ` ------ ` above `| Sail |`, as boxes with them. */
function closeCorners(lines: readonly DrawnLine[]): readonly DrawnLine[] | undefined {
  const rows = lines.filter(({ text }) => /^\s*[|│].*[|│]\s*$/.test(text))
  const dashes = lines.filter(({ text }) => DASHES.test(text))
  if (rows.length < 2 || dashes.length < 3) return undefined
  return lines.map(({ text, offset }) => ({
    text: text.replace(
      DASHES,
      (_, before: string, rule: string, behind: string) => `${before}+${'-'.repeat(rule.length - 2)}+${behind}`
    ),
    offset
  }))
}
