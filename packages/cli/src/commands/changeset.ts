import { type Command, Option } from 'commander'
import type { ChangesetRequest } from '../changeset/run-changeset.ts'
import type { CommandDefinition } from '../command.ts'
import { jsonOption } from '../options.ts'

/** Keeps the generated changeset of a content package. */
export const changeset: CommandDefinition<readonly [old?: string], Omit<ChangesetRequest, 'old'>> = {
  name: 'changeset',
  summary: 'write the changeset that the changes of facts ask for',
  description: `Compares the facts of the content package in this folder with what was released, as \`docfacts diff\` does,
and writes one changeset with the bump that this asks for and a line a change. Run again, it rewrites that file, or
deletes it when nothing changed. A bump that a person raised in it stays raised.

With --released it remembers the facts as released; run it where versions are raised, after \`changeset version\`.`,
  examples: [
    ['changeset', 'since the last release'],
    ['changeset git:main', 'since main'],
    ['changeset --check', 'fail in CI when the changeset is not what it should be'],
    ['changeset --released', 'these facts are a release now']
  ],
  configure(command: Command) {
    command
      .argument('[old]', 'what was released, as for `docfacts diff`')
      .addOption(new Option('--preset <name>', 'what is promised').choices(['strict', 'ids', 'schema']))
      .option('--policy <file>', 'severities and thresholds (JSON); default: `diff` in docfacts.json')
      .option('--check', 'write nothing; exit 1 when the file is not what it should be')
      .option('--released', 'remember the facts as released, write no changeset')
      .addOption(jsonOption())
  },
  async run({ args: [old], options, io }) {
    const { runChangeset } = await import('../changeset/run-changeset.ts')
    return runChangeset({ ...options, old }, io)
  }
}
