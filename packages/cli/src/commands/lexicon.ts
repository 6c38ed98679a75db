import type { Command } from 'commander'
import type { CommandDefinition } from '../command.ts'
import { factsOption } from '../options.ts'

interface LexiconOptions {
  readonly facts: string
  readonly out?: string
}

/** Suggests a lexicon. */
export const lexicon: CommandDefinition<readonly [paths: readonly string[]], LexiconOptions> = {
  name: 'lexicon',
  summary: 'suggest a lexicon for documents',
  description: `Prints a lexicon (YAML) with the entities and aspects that the documents name, to be corrected by a person:
join what means the same, split what does not, and give it back to \`docfacts build --lexicon\`.`,
  examples: [
    ['lexicon docs > lexicon.yaml', 'from documents'],
    ['lexicon --facts factbook.json', 'from a factbook']
  ],
  configure(command: Command) {
    command
      .argument('[paths...]', 'documents; default: what the factbook holds')
      .addOption(factsOption())
      .option('-o, --out <file>', 'where to write it; default: stdout')
  },
  async run({ args, options, io }) {
    const { runLexicon } = await import('../build/run-lexicon.ts')
    return runLexicon({ paths: args[0], ...options }, io)
  }
}
