import type { BotCommand } from '../command.ts'
import { noteReply } from '../replies/note.ts'

/** Tells how much was asked and answered in a server. */
export const stats: BotCommand = {
  key: 'stats',
  kind: 'slash',
  moderators: true,
  async run({ asker, context, texts }) {
    const { guild } = asker
    if (guild === undefined) return noteReply(texts.onlyInServers)
    const read = await context.store.try((store) => store.readStats(guild))
    if (read === undefined) return noteReply(texts.storeDown)
    return noteReply([{ pieces: [`### ${texts.stats}`, ...texts.statLines(read)] }])
  }
}
