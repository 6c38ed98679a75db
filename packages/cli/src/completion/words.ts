import { Command } from 'commander'
import type { CommandDefinition } from '../command.ts'

/** A command as a shell needs it. */
export interface CommandWords {
  readonly name: string
  readonly summary: string
  readonly options: readonly OptionWords[]
  /** What its first argument may be; nothing when that is a file or free text. */
  readonly choices: readonly string[]
}

/** An option as a shell needs it. */
export interface OptionWords {
  /** `--format`. */
  readonly long: string
  /** `-f`. */
  readonly short?: string
  readonly description: string
  /** Whether a value follows. */
  readonly takesValue: boolean
  /** What the value may be; nothing when that is a file or free text. */
  readonly choices: readonly string[]
}

/** Reads what can be completed from the definitions of the commands. */
export function wordsOf(definitions: readonly CommandDefinition[]): CommandWords[] {
  return definitions.map((definition) => {
    const command = new Command(definition.name)
    definition.configure(command)
    return {
      name: definition.name,
      summary: definition.summary,
      choices: command.registeredArguments[0]?.argChoices ?? [],
      options: command.options.map(({ long, short, description, required, optional, argChoices }) => ({
        long: long ?? '',
        ...(short === undefined ? {} : { short }),
        description,
        takesValue: required || optional,
        choices: argChoices ?? []
      }))
    }
  })
}
