import type { Command } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { factsOption, jsonOption } from '../options.ts'

interface EvalOptions {
  readonly facts: string
  readonly json?: true
  readonly all?: true
}

/** Asks questions whose answers are known. */
export const evaluate: CommandDefinition<readonly [file: string], EvalOptions> = {
  name: 'eval',
  summary: 'ask questions whose answers are known',
  description: `Asks the questions of a YAML or JSON file and compares the answers with what the file expects of them.
Exits 1 when a question fails that is not listed as known to, when a listed one passes, or when the share of right
answers lies below the floor.

The file is a list, or has the keys "floor" (0 to 1; default 1) and "questions". A question has "question", and may have
"context" (the question before), "answer" (patterns that the text must match), "never" (patterns that it must not),
"cites" (paths, one of which must be cited), "facts" (ids of facts or topics, one of which must be cited),
"agreement", "silent: true" when the documents do not tell, and "known: true" when it is known to fail.`,
  examples: [
    ['eval questions.yaml', 'ask ./factbook.json'],
    ['eval questions.yaml --facts docs.json --json', 'the report as JSON']
  ],
  configure(command: Command) {
    command
      .argument('<file>', 'questions with what is expected of their answers')
      .addOption(factsOption())
      .option('--all', 'list the questions that pass too')
      .addOption(jsonOption('print the report as JSON'))
  },
  async run({ args: [file], options, io }) {
    const { runEval } = await import('../eval/run-eval.ts')
    return runEval({ file, ...options }, io)
  }
}
