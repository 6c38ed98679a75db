import type { BotCommand } from '../command.ts'
import { escapeMarkdown } from '../replies/escape.ts'
import { noteReply } from '../replies/note.ts'

/** Tells what the bot knows. */
export const about: BotCommand = {
  key: 'about',
  kind: 'slash',
  async run({ contents, texts }) {
    const lines = contents.map(({ name, book }) => {
      const conflicts = book.topics.filter(({ agreement }) => agreement === 'conflict').length
      const counts = { facts: book.facts.length, documents: book.documents.length, conflicts }
      return `- **${escapeMarkdown(name)}**: ${texts.about(counts)}`
    })
    return noteReply([
      { pieces: ['### docfacts', texts.aboutMore] },
      { pieces: lines.length === 0 ? [texts.noContent] : lines }
    ])
  }
}
