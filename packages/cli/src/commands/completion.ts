import { Argument, type Command } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { type Shell, shells } from '../completion/shells.ts'

/** Prints completion scripts. */
export const completion: CommandDefinition<readonly [shell: Shell]> = {
  name: 'completion',
  summary: 'print a script that completes commands in a shell',
  description: `Prints a script for bash, zsh or fish that completes commands, options and their values.`,
  examples: [
    ['completion bash >> ~/.bashrc', 'in bash'],
    ['completion zsh > "$fpath[1]/_docfacts"', 'in zsh'],
    ['completion fish > ~/.config/fish/completions/docfacts.fish', 'in fish']
  ],
  configure(command: Command) {
    command.addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(shells)))
  },
  async run({ args: [shell], io }) {
    const { runCompletion } = await import('../completion/run-completion.ts')
    return runCompletion(shell, io)
  }
}
