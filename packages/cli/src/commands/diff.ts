import { type Command, Option } from 'commander'
import type { CommandDefinition } from '../command.ts'
import type { DiffRequest } from '../diff/run-diff.ts'
import { jsonOption } from '../options.ts'

interface DiffOptions extends Omit<DiffRequest, 'old' | 'current'> {
  readonly json?: true
}

const formats: readonly DiffRequest['format'][] = ['text', 'json', 'markdown', 'junit', 'github', 'feed']

/** Tells how two factbooks differ. */
export const diff: CommandDefinition<readonly [old?: string, current?: string], DiffOptions> = {
  name: 'diff',
  summary: 'tell how facts changed, and which version that asks for',
  description: `Compares what was released with what is there now, fact by fact: each change with its rule, what was and
what is said where, why it asks for its bump, and a line of code that would notice. By default major when an id is gone,
minor when facts come, go or change their agreement, patch when only words or places change, none when nothing does.

A side is a factbook, a folder (a content package, or documents), \`git:<ref>\`, or \`npm:<package>[@version]\`. Without
any, in a content package, released/ or else the last published version is compared with factbook.json.

Exits 1 when more is asked for than is declared, and 2 when something cannot be read.`,
  examples: [
    ['diff released.json factbook.json', 'what changed'],
    ['diff git:main', 'in a content package: since main'],
    ['diff npm:@docfacts/docker-vs-vm@1.0.0 factbook.json', 'since a published version'],
    ['diff --check', 'fail when the changesets at hand declare less than is asked for'],
    ['diff git:main --format markdown', 'for a comment on a pull request'],
    ['diff git:main --preset ids', 'promise ids only']
  ],
  configure(command: Command) {
    command
      .argument('[old]', 'what was released')
      .argument('[new]', 'what is there now; default: factbook.json')
      .addOption(new Option('--format <format>', 'how to print it').choices([...formats]).default('text'))
      .addOption(new Option('--preset <name>', 'what is promised').choices(['strict', 'ids', 'schema']))
      .option('--policy <file>', 'severities and thresholds (JSON); default: `diff` in docfacts.json')
      .addOption(
        new Option('--declared <bump>', 'exit 1 when more is asked for').choices(['none', 'patch', 'minor', 'major'])
      )
      .option('--check', 'exit 1 when more is asked for than the changesets declare')
      .addOption(jsonOption('the same as --format json'))
  },
  async run({ args: [old, current], options: { json, ...options }, io }) {
    const { runDiff } = await import('../diff/run-diff.ts')
    return runDiff({ ...options, old, current, format: json ? 'json' : options.format }, io)
  }
}
