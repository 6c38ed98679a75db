import type { Command } from 'commander'
import type { Io } from './io.ts'

/** 0 fine, 1 problems found, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** What a command is called with. */
export interface Call<Arguments = readonly unknown[], Options = object> {
  readonly args: Arguments
  readonly options: Options
  readonly io: Io
}

/** A command as a plain object; one file a command, one line in the list of `commands/index.ts`. */
export interface CommandDefinition<Arguments = readonly unknown[], Options = object> {
  readonly name: string
  /** One line for the list of commands, without a full stop. */
  readonly summary: string
  /** The paragraph that `--help` begins with. */
  readonly description: string
  /** Command lines without `docfacts `, each with what it does. */
  readonly examples: readonly (readonly [line: string, what: string])[]
  /** Declares the arguments and options. */
  configure(command: Command): void
  /** Does the work; what it needs is imported inside, so that `--help` and a cached build start fast. */
  run(call: Call<Arguments, Options>): Promise<ExitCode>
}
