import { Command, CommanderError } from 'commander'
import type { CommandDefinition, ExitCode } from './command.ts'
import { commands } from './commands/index.ts'
import { columnsOf, type Io } from './io.ts'
import { hasColor, styleFor } from './output/style.ts'
import { UserError } from './user-error.ts'
import { version } from './version.ts'

/**
 * Runs one command line and tells how it went: 0 fine, 1 problems found, 2 wrong usage.
 *
 * @param argv What stands behind `docfacts`: `['ask', 'what is a vm?']`.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = createProgram(io, (result) => {
    code = result
  })
  return settle(async () => {
    await program.parseAsync(argv, { from: 'user' })
    return code
  }, io)
}

/** Does some work and tells how it went; what it throws becomes a message for people. */
export async function settle(work: () => Promise<ExitCode>, io: Io): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    return report(error, io)
  }
}

/** Lets a reader that goes away early, such as `head`, end the program as it ends any other. */
export function guardStreams(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit(process.exitCode ?? 0)
    })
  }
}

/** The program with all commands; `settle` is told how the one that ran went. */
export function createProgram(io: Io, settle: (code: ExitCode) => void): Command {
  const program = configureOutput(new Command('docfacts'), io)
    .description('Compiles Markdown documents to cited facts, and answers questions from them.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help, or that of a command')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', `\n${styleFor(io.stdout, io.env)('bold', 'Examples:')}\n${tour}`)
  for (const definition of commands) program.addCommand(createCommand(definition, io, settle))
  return program
}

const tour = `  docfacts build docs --out factbook.json     compile a folder of Markdown
  docfacts ask "how long does a vm take to boot?"
                                              answer from ./factbook.json
  docfacts lint docs                          report what is wrong in documents

Results go to stdout, messages and progress to stderr.
Exit codes: 0 fine, 1 problems found, 2 wrong usage.`

function createCommand(definition: CommandDefinition, io: Io, settle: (code: ExitCode) => void): Command {
  const command = configureOutput(new Command(definition.name), io)
    .summary(definition.summary)
    .description(unwrap(definition.description))
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `\n${styleFor(io.stdout, io.env)('bold', 'Examples:')}\n${examplesText(definition)}`)
  definition.configure(command)
  command.action(async () => {
    settle(await definition.run({ args: command.processedArgs, options: command.opts(), io }))
  })
  return command
}

/** Joins the lines of each paragraph, so that they are wrapped to the terminal and not to the source file. */
function unwrap(text: string): string {
  return text.replace(/(?<!\n)\n(?!\n)/g, ' ')
}

function examplesText({ examples }: CommandDefinition): string {
  const lines: string[] = []
  for (const [line, what] of examples) lines.push(`  # ${what}`, `  docfacts ${line}`)
  return lines.join('\n')
}

function configureOutput(command: Command, io: Io): Command {
  const style = styleFor(io.stdout, io.env)
  return command
    .exitOverride()
    .showHelpAfterError(`(docfacts ${command.name() === 'docfacts' ? '' : `${command.name()} `}--help tells more)`)
    .configureHelp({ styleTitle: (title) => style('bold', title) })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => columnsOf(io.stdout),
      getErrHelpWidth: () => columnsOf(io.stderr),
      getOutHasColors: () => hasColor(io.stdout, io.env),
      getErrHasColors: () => hasColor(io.stderr, io.env)
    })
}

function report(error: unknown, io: Io): ExitCode {
  // Commander has printed its message already; its code is 0 after `--help` and `--version`.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const style = styleFor(io.stderr, io.env)
  if (error instanceof UserError) {
    io.stderr.write(`${style('red', 'error')}: ${error.message}\n`)
    if (error.remedy !== undefined) io.stderr.write(`${error.remedy}\n`)
    return error.exitCode
  }
  io.stderr.write(`${style('red', 'error')}: docfacts itself failed; please report this\n`)
  io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return 1
}
