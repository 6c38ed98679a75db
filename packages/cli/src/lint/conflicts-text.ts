import { printable } from '../output/printable.ts'
import { counted } from '../output/progress.ts'
import type { Style } from '../output/style.ts'
import type { ListedConflict } from './conflicts.ts'

/**
 * Conflicts for people:
 *
 *     Kite: Wing span (kite.wing-span)
 *       3 m
 *         kites.md:12
 *       4 m
 *         history.md:3, forum.md:9
 *       ranges are disjoint: 3 m vs 4 m
 */
export function conflictsText(conflicts: readonly ListedConflict[], style: Style): string {
  if (conflicts.length === 0) return 'no conflicts\n'
  const lines: string[] = []
  for (const { topic, subject, aspect, values, pairs } of printable(conflicts)) {
    lines.push(`${style('bold', `${subject}: ${aspect}`)} ${style('dim', `(${topic})`)}`)
    for (const { value, evidence } of values) {
      const places = evidence.map(({ path, position }) => `${path}:${position.start.line}`)
      lines.push(`  ${value}`, `    ${style('cyan', places.join(', '))}`)
    }
    for (const why of new Set(pairs.map((pair) => pair.why))) lines.push(`  ${style('dim', why)}`)
    lines.push('')
  }
  lines.push(counted(conflicts.length, 'conflict'))
  return `${lines.join('\n')}\n`
}
