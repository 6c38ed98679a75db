import { Argument, type Command } from 'commander'
import type { CommandDefinition } from '../command.ts'

type Action = 'run' | 'register' | 'invite' | 'doctor'

interface BotOptions {
  readonly local?: true
  readonly facts?: readonly string[]
  readonly guild?: string
  readonly dryRun?: true
  readonly user?: true
}

/** The Discord bot. */
export const bot: CommandDefinition<readonly [action: Action], BotOptions> = {
  name: 'bot',
  summary: 'run the Discord bot, or try it in the terminal',
  description: `Runs the Discord bot, registers its commands, prints the address that adds it to a server, or examines
its token, application, commands and store. Settings come from the environment: DISCORD_TOKEN and others that the readme
of @docfacts/bot lists; what is wrong in them is told at the start.

With --local, no Discord and no token are needed: the same commands are typed in the terminal.`,
  examples: [
    ['bot --local', 'try the commands in the terminal'],
    ['bot register --dry-run', 'show which commands would change in Discord'],
    ['bot run', 'run it until a signal ends it'],
    ['bot doctor', 'find out why it does not answer']
  ],
  configure(command: Command) {
    command
      .addArgument(
        new Argument('[action]', 'what to do').choices(['run', 'register', 'invite', 'doctor']).default('run')
      )
      .option('--local', 'speak with the bot in the terminal')
      .option('-f, --facts <file...>', 'factbooks to answer from, in place of DOCFACTS_FACTBOOKS')
      .option('--guild <id>', 'register: only in this server, where commands appear at once')
      .option('--dry-run', 'register: print what would change')
      .option('--user', 'invite: the address for a personal account')
  },
  async run({ args, options, io }) {
    const { botCommand } = await import('@docfacts/bot')
    const { local, facts = [], guild, dryRun = false, user = false } = options
    return botCommand({ action: local === true ? 'local' : args[0], facts, guild, dryRun, user }, io)
  }
}
