import type { Command } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { factsOption, jsonOption } from '../options.ts'

interface AskOptions {
  readonly facts: string
  readonly json?: true
  readonly batch?: true
  readonly why?: true
}

/** Answers questions. */
export const ask: CommandDefinition<readonly [words: readonly string[]], AskOptions> = {
  name: 'ask',
  summary: 'answer a question from a factbook',
  description: `Answers from the documents alone, every sentence with its sources, and says when they don't tell.

Without a question, on a terminal, it prompts for them: Tab completes, the arrow keys go through what was asked.
With --batch it reads a question a line from stdin and prints an answer a line, in the same order; a line may be
JSON: {"question": "…", "context": "…"}, where the context is the question before.`,
  examples: [
    ['ask "how long does a vm take to boot?"', 'ask ./factbook.json'],
    ['ask --facts docs.json --why "what is a container?"', 'show which facts were considered, and why'],
    ['ask', 'prompt for questions'],
    ['ask --batch --json < questions.txt > answers.jsonl', 'many questions']
  ],
  configure(command: Command) {
    command
      .argument('[question...]', 'the question; quotes are not needed')
      .addOption(factsOption())
      .addOption(jsonOption('print the answer as JSON'))
      .option('--batch', 'a question a line on stdin, an answer a line on stdout')
      .option('--why', 'tell which facts were considered, their scores, and what was rejected')
  },
  async run({ args, options, io }) {
    const { runAsk } = await import('../ask/run-ask.ts')
    return runAsk({ question: args[0].join(' '), ...options }, io)
  }
}
