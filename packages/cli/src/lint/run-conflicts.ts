import type { ExitCode } from '../command.ts'
import { type Io, write, writeJson } from '../io.ts'
import { styleFor } from '../output/style.ts'
import { readFacts } from '../read-factbook.ts'
import { listConflicts } from './conflicts.ts'
import { conflictsText } from './conflicts-text.ts'

/** What `docfacts conflicts` was asked to do. */
export interface ConflictsRequest {
  readonly facts: string
  readonly json?: boolean
}

/** Lists the conflicts of a factbook. */
export async function runConflicts({ facts, json }: ConflictsRequest, io: Io): Promise<ExitCode> {
  const conflicts = listConflicts(await readFacts(facts, io))
  if (json) await writeJson(io.stdout, conflicts)
  else await write(io.stdout, conflictsText(conflicts, styleFor(io.stdout, io.env)))
  return conflicts.length === 0 ? 0 : 1
}
