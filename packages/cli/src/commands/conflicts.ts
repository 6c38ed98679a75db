import type { Command } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { factsOption, jsonOption } from '../options.ts'

interface ConflictsOptions {
  readonly facts: string
  readonly json?: true
}

/** Lists what documents disagree about. */
export const conflicts: CommandDefinition<readonly [], ConflictsOptions> = {
  name: 'conflicts',
  summary: 'list where documents contradict each other',
  description: `Lists each topic whose facts cannot all be true, with every value and where it is said.
Exits 1 when there is one.`,
  examples: [
    ['conflicts', 'the conflicts in ./factbook.json'],
    ['conflicts --facts docs.json --json', 'the same as JSON']
  ],
  configure(command: Command) {
    command.addOption(factsOption()).addOption(jsonOption())
  },
  async run({ options, io }) {
    const { runConflicts } = await import('../lint/run-conflicts.ts')
    return runConflicts(options, io)
  }
}
