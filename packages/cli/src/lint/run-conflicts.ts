import type { ExitCode } from '../command.ts'
import { type Io, write, writeJson } from '../io.ts'
import { counted } from '../output/progress.ts'
import { type Style, styleFor } from '../output/style.ts'
import { readFacts } from '../read-factbook.ts'
import { type Conflict, conflictsOf } from './conflicts.ts'

/** What `docfacts conflicts` was asked to do. */
export interface ConflictsRequest {
  readonly facts: string
  readonly json?: boolean
}

/** Lists the conflicts of a factbook. */
export async function runConflicts({ facts, json }: ConflictsRequest, io: Io): Promise<ExitCode> {
  const conflicts = conflictsOf(await readFacts(facts, io))
  if (json) await writeJson(io.stdout, conflicts)
  else await write(io.stdout, conflictsText(conflicts, styleFor(io.stdout, io.env)))
  return conflicts.length === 0 ? 0 : 1
}

/**
 * Conflicts for people:
 *
 *     Kite: Wing span (kite.wing-span)
 *       3 m
 *         kites.md:12
 *       4 m
 *         history.md:3, forum.md:9
 */
function conflictsText(conflicts: readonly Conflict[], style: Style): string {
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
