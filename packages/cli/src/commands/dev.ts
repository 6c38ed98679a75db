import { type Command, InvalidArgumentError } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { lexiconOption } from '../options.ts'

interface DevOptions {
  readonly lexicon?: string
  readonly port: number
}

/** Shows what edits do to the facts. */
export const dev: CommandDefinition<readonly [paths: readonly string[]], DevOptions> = {
  name: 'dev',
  summary: 'watch documents, show what edits do to the facts',
  description: `Compiles documents, and again with each change of one; prints which facts changed, and serves them on this
machine: the site, a prompt to ask, and all changes since the start. On a terminal it answers questions there too; an
empty line ends it. Writes nothing.`,
  examples: [
    ['dev', 'the documents of the content package here'],
    ['dev docs --port 4000', 'those of a folder']
  ],
  configure(command: Command) {
    command
      .argument(
        '[paths...]',
        'files and folders; default: those of the content package here, or else the current folder'
      )
      .addOption(lexiconOption())
      .option('--port <n>', 'port on 127.0.0.1; 0 takes any that is free', parsePort, 4173)
  },
  async run({ args: [paths], options, io }) {
    const { runDev } = await import('../dev/run-dev.ts')
    return runDev({ ...options, paths }, io)
  }
}

function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port
  throw new InvalidArgumentError('Expected a number from 0 to 65535.')
}
