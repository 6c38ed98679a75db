import type { Command } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { factsOption, jsonOption, parseCount } from '../options.ts'

interface SearchOptions {
  readonly facts: string
  readonly limit: number
  readonly json?: true
  readonly batch?: true
}

/** Lists facts by how well they match. */
export const search: CommandDefinition<readonly [words: readonly string[]], SearchOptions> = {
  name: 'search',
  summary: 'list the facts that match best',
  description: `Ranks facts by how well they match, with their scores and places, and composes nothing.

With --batch it reads a query a line from stdin and prints a list a line, in the same order.`,
  examples: [
    ['search "image layers"', 'the ten best matches in ./factbook.json'],
    ['search --facts docs.json --limit 3 --json isolation', 'the three best as JSON']
  ],
  configure(command: Command) {
    command
      .argument('[query...]', 'what to look for')
      .addOption(factsOption())
      .option('--limit <n>', 'how many facts to list', parseCount, 10)
      .addOption(jsonOption())
      .option('--batch', 'a query a line on stdin, a list a line on stdout')
  },
  async run({ args, options, io }) {
    const { runSearch } = await import('../ask/run-search.ts')
    return runSearch({ query: args[0].join(' '), ...options }, io)
  }
}
