import { type Command, Option } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { jsonOption } from '../options.ts'

/** How a diff is printed. */
export type DiffFormat = 'text' | 'json' | 'markdown'

const formats: readonly DiffFormat[] = ['text', 'json', 'markdown']

interface DiffOptions {
  readonly format: DiffFormat
  readonly json?: true
}

/** Tells how two factbooks differ. */
export const diff: CommandDefinition<readonly [old: string, current: string], DiffOptions> = {
  name: 'diff',
  summary: 'tell how the facts of two factbooks differ',
  description: `Compares a released factbook with the current one, fact by fact, and says which version bump the changes
ask for: major when an id is gone, minor when facts come, go or change their agreement, patch when only
words or places change, none when nothing does. Exits 2 when one of them cannot be read.`,
  examples: [
    ['diff released.json factbook.json', 'what changed'],
    ['diff released.json factbook.json --format markdown', 'the same for a pull request'],
    ['diff released.json factbook.json --json', 'the same as JSON']
  ],
  configure(command: Command) {
    command
      .argument('<old>', 'the factbook before')
      .argument('<new>', 'the factbook now')
      .addOption(new Option('--format <format>', 'how to print it').choices([...formats]).default('text'))
      .addOption(jsonOption('the same as --format json'))
  },
  async run({ args: [old, current], options, io }) {
    const { runDiff } = await import('../diff/run-diff.ts')
    return runDiff({ old, current, format: options.json ? 'json' : options.format }, io)
  }
}
