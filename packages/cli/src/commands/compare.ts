import type { Command } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { factsOption, jsonOption } from '../options.ts'

interface CompareOptions {
  readonly facts: string
  readonly json?: true
}

/** Compares two things. */
export const compare: CommandDefinition<readonly [a: string, b: string, aspect: readonly string[]], CompareOptions> = {
  name: 'compare',
  summary: 'compare two things, in all or in one aspect',
  description: 'Shows what the documents say about two things side by side, as a table with citations.',
  examples: [
    ['compare "virtual machine" container', 'everything that both are described by'],
    ['compare vm container startup time', 'one aspect']
  ],
  configure(command: Command) {
    command
      .argument('<a>', 'one thing, in any spelling')
      .argument('<b>', 'the other')
      .argument('[aspect...]', 'what to compare them in')
      .addOption(factsOption())
      .addOption(jsonOption('print the answer as JSON'))
  },
  async run({ args: [a, b, aspect], options, io }) {
    const { runCompare } = await import('../ask/run-compare.ts')
    return runCompare({ a, b, aspect: aspect.length === 0 ? undefined : aspect.join(' '), ...options }, io)
  }
}
