import type { ParserName } from '@docfacts/core'
import type { Command } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { jsonOption, lexiconOption, parseCount, parserOption, parseShard, type Shard } from '../options.ts'

interface BuildOptions {
  readonly out: string
  readonly lexicon?: string
  readonly name?: string
  readonly cache?: string
  readonly shard?: Shard
  readonly workers?: number
  readonly parser: ParserName
  readonly check?: true
  readonly dryRun?: true
  readonly json?: true
}

/** Compiles documents to a factbook. */
export const build: CommandDefinition<readonly [paths: readonly string[]], BuildOptions> = {
  name: 'build',
  summary: 'compile documents to a factbook',
  description: `Reads Markdown (.md, .mdx, .markdown) and text files, and writes one factbook with all their facts.

Equal documents give equal bytes, whatever the order of files, the number of workers or the machine.
What cannot be read is reported with its place and makes the exit code 1; the rest is compiled all the same.

Without paths, in a content package (a folder whose \`docfacts.json\`, or \`docfacts\` in package.json, names
\`documents\`), it writes factbook.json and the typed entry points of the package in \`generated\`.`,
  examples: [
    ['build docs', 'compile a folder to ./factbook.json'],
    ['build docs README.md --out facts/factbook.json --lexicon lexicon.yaml', 'several paths, names from a lexicon'],
    ['build docs --cache .docfacts-cache', 'read again only what changed since the last time'],
    ['build docs --shard 1/4 --out part-1.json', 'one of four parts; join them with `docfacts merge`'],
    ['build', 'in a content package: its factbook and all that is generated of it'],
    ['build docs --check', 'fail when ./factbook.json is not what a build would write']
  ],
  configure,
  async run({ args: [paths], options, io }) {
    if (paths.length === 0) {
      const { findContentPackage } = await import('../package/content-package.ts')
      const found = await findContentPackage(io)
      if (found !== undefined) {
        const { runBuildPackage } = await import('../package/run-build-package.ts')
        return runBuildPackage(found, options, io)
      }
    }
    const { runBuild } = await import('../build/run-build.ts')
    return runBuild({ ...options, paths: paths.length === 0 ? ['.'] : paths }, io)
  }
}

function configure(command: Command): void {
  command
    .argument('[paths...]', 'files and folders; default: the current folder')
    .option('-o, --out <file>', 'where to write the factbook; - is stdout', 'factbook.json')
    .addOption(lexiconOption())
    .option('-n, --name <name>', 'name of the factbook; default: that of the folder')
    .option('--cache <dir>', 'folder that remembers compiled documents')
    .option('--shard <i/n>', 'compile only the i-th of n parts', parseShard)
    .option('--workers <n>', 'threads to use; default: by the number of documents', parseCount)
    .addOption(parserOption())
    .option('--check', 'write nothing; exit 1 when the file differs from what would be written')
    .option('--dry-run', 'write nothing; only tell what was found')
    .addOption(jsonOption('print the summary as JSON'))
}
