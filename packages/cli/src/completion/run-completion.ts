import type { ExitCode } from '../command.ts'
import { commands } from '../commands/index.ts'
import { type Io, write } from '../io.ts'
import { type Shell, shells } from './shells.ts'
import { wordsOf } from './words.ts'

/** Prints the script of a shell. */
export async function runCompletion(shell: Shell, io: Io): Promise<ExitCode> {
  await write(io.stdout, shells[shell](wordsOf(commands)))
  return 0
}
