import type { Command } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { factsOption, jsonOption } from '../options.ts'

interface ExportOptions {
  readonly facts: string
  readonly out: string
  readonly format?: readonly string[]
  readonly baseUrl?: string
  readonly sources?: string
  readonly releases?: string
  readonly check?: true
  readonly dryRun?: true
  readonly list?: true
  readonly json?: true
}

/** Writes static exports. */
export const exportCommand: CommandDefinition<readonly [], ExportOptions> = {
  name: 'export',
  summary: 'write static exports of a factbook',
  description: `Writes the facts in other formats into a folder, which it replaces whole. A folder that holds anything else
is left alone. With --check it writes nothing and exits 1 when the folder is not what an export would write.`,
  examples: [
    ['export --out site/facts', 'all formats'],
    [
      'export --out site --format site --sources docs --base-url https://example.org/',
      'a site to put on a static host'
    ],
    ['export --out site/facts --format json markdown', 'some of them'],
    ['export --out site/facts --check', 'fail in CI when the exports are stale'],
    ['export --list', 'the formats there are']
  ],
  configure(command: Command) {
    command
      .addOption(factsOption())
      .option('-o, --out <dir>', 'folder to write', 'facts')
      .option('--format <name...>', 'formats to write; default: all')
      .option('--base-url <url>', 'where the folder will be served, for formats with absolute addresses')
      .option(
        '--sources <dir>',
        'content root: the site shows its documents around the quotes; default: beside the factbook'
      )
      .option(
        '--releases <file>',
        'JSON list of { version, date, factbook }: what each release changed, as feeds and a page'
      )
      .option('--check', 'write nothing; exit 1 when the folder is stale')
      .option('--dry-run', 'write nothing; list the files that would be written, with their sizes')
      .option('--list', 'list the formats, each with what it is')
      .addOption(jsonOption())
  },
  async run({ options, io }) {
    const { runExport } = await import('../export/run-export.ts')
    return runExport(options, io)
  }
}
