import type { Command } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { jsonOption } from '../options.ts'

interface MergeOptions {
  readonly out: string
  readonly name?: string
  readonly json?: true
}

/** Joins factbooks. */
export const merge: CommandDefinition<readonly [files: readonly string[]], MergeOptions> = {
  name: 'merge',
  summary: 'join factbooks into one',
  description: `Joins factbooks, such as those of shards, into the one that a build of all documents gives.

The order of the files does not matter. Two that hold the same path with other content are reported.`,
  examples: [
    ['merge part-1.json part-2.json --out factbook.json', 'join two shards'],
    ['merge handbook.json blog.json --name everything --out all.json', 'join two factbooks under a new name']
  ],
  configure(command: Command) {
    command
      .argument('<files...>', 'factbooks')
      .option('-o, --out <file>', 'where to write the factbook; - is stdout', 'factbook.json')
      .option('-n, --name <name>', 'name of the factbook; default: that of the first by name')
      .addOption(jsonOption('print the summary as JSON'))
  },
  async run({ args, options, io }) {
    const { runMerge } = await import('../build/run-merge.ts')
    return runMerge({ files: args[0], ...options }, io)
  }
}
