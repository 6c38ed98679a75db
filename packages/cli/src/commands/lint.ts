import type { ParserName } from '@docfacts/core'
import { type Command, Option } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { lintFormats } from '../lint/formats.ts'
import { collect, jsonOption, lexiconOption, parseCount, parserOption } from '../options.ts'

interface LintOptions {
  readonly format: keyof typeof lintFormats
  readonly lexicon?: string
  readonly rule?: readonly string[]
  readonly config?: string
  readonly maxWarnings?: number
  readonly workers?: number
  readonly parser: ParserName
  readonly json?: true
}

/** Reports what is wrong in documents. */
export const lint: CommandDefinition<readonly [paths: readonly string[]], LintOptions> = {
  name: 'lint',
  summary: 'report what is wrong in documents',
  description: `Reports what could not be read, what was damaged and restored, and where documents contradict each other,
each with its place and the name of the rule. Exits 1 when there is an error.

Rules are set to off, info, warning or error by --rule or in docfacts.json: {"rules": {"conflict": "error"}}.
A name may end in *: --rule 'restored-*=off'.`,
  examples: [
    ['lint docs', 'report on a folder'],
    ['lint docs --rule conflict=error', 'fail when documents contradict each other'],
    ['lint docs --format sarif > docfacts.sarif', 'a report for code scanning'],
    ['lint docs --format github', 'annotations in a GitHub workflow']
  ],
  configure(command: Command) {
    command
      .argument(
        '[paths...]',
        'files and folders; default: those of the content package here, or else the current folder'
      )
      .addOption(new Option('--format <format>', 'how to report').choices(Object.keys(lintFormats)).default('text'))
      .addOption(lexiconOption())
      .option('--rule <name=severity>', 'set a rule to off, info, warning or error; may stand several times', collect)
      .option('--config <file>', 'settings; default: ./docfacts.json when it is there')
      .option('--max-warnings <n>', 'exit 1 when there are more warnings', parseWarnings)
      .option('--verbose', 'tell infos too, such as notes of other flavours of Markdown')
      .option('--workers <n>', 'threads to use', parseCount)
      .addOption(parserOption())
      .addOption(jsonOption('the same as --format json'))
  },
  async run({ args, options, io }) {
    const { runLint } = await import('../lint/run-lint.ts')
    const format = options.json ? 'json' : options.format
    return runLint({ ...options, format, paths: args[0] }, io)
  }
}

function parseWarnings(text: string): number {
  return text === '0' ? 0 : parseCount(text)
}
