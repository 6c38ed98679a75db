import { counted } from '../output/progress.ts'
import type { Style } from '../output/style.ts'
import type { Conflict } from './conflicts.ts'

/**
 * Conflicts for people:
 *
 *     Kite: Wing span (kite.wing-span)
 *       3 m
 *         kites.md:12
 *       4 m
 *         history.md:3, forum.md:9
 */
export function conflictsText(conflicts: readonly Conflict[], style: Style): string {
  if (conflicts.length === 0) return 'no conflicts\n'
  const lines: string[] = []
  for (const { topic, subject, aspect, values } of conflicts) {
    lines.push(`${style('bold', `${subject}: ${aspect}`)} ${style('dim', `(${topic})`)}`)
    for (const { value, evidence } of values) {
      const places = evidence.map(({ path, position }) => `${path}:${position.start.line}`)
      lines.push(`  ${value}`, `    ${style('cyan', places.join(', '))}`)
    }
    lines.push('')
  }
  lines.push(counted(conflicts.length, 'conflict'))
  return `${lines.join('\n')}\n`
}
