import type { Command } from 'commander'
import type { CommandDefinition } from '../command.ts'
import type { InitRequest } from '../init/run-init.ts'
import { jsonOption } from '../options.ts'

/** Makes a content package. */
export const init: CommandDefinition<readonly [folder?: string], Omit<InitRequest, 'folder'>> = {
  name: 'init',
  summary: 'make a content package of a folder of documents',
  description: `Writes what a content package needs beside the documents of a folder: a manifest with typed entry points, a
suggested lexicon, a readme, and at the root of a repository a workflow and the settings of changesets. Then builds it.

Nothing that is there is overwritten: if a file is in the way, nothing is written at all.`,
  examples: [
    ['init', 'of the documents in this folder'],
    ['init packages/kites --from ~/notes/kites', 'in a new folder, the documents copied'],
    ['init --dry-run', 'only tell what would be written']
  ],
  configure(command: Command) {
    command
      .argument('[folder]', 'folder of the package; default: this one')
      .option('--from <dir>', 'folder whose documents are copied into the package')
      .option('-n, --name <name>', 'name of the package; default: that of the folder')
      .option('--dry-run', 'write nothing')
      .addOption(jsonOption())
  },
  async run({ args: [folder = '.'], options, io }) {
    const { runInit } = await import('../init/run-init.ts')
    return runInit({ ...options, folder }, io)
  }
}
