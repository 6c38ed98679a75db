import { type BotCommand, privateOption, textOption } from '../command.ts'
import { noteReply } from '../replies/note.ts'
import { documentsReply } from '../replies/sources.ts'
import { noSuchReply, resolve } from './resolve.ts'

/** Lists the documents, or tells about one. */
export const sources: BotCommand = {
  key: 'sources',
  kind: 'slash',
  options: [{ key: 'document', type: 'text', complete: 'document', longest: 100 }, privateOption],
  async run(call) {
    const title = textOption(call, 'document')
    const found = title === undefined ? undefined : resolve(call, 'document', title)
    if (title !== undefined && found === undefined) return noSuchReply(call, title)
    const content = found?.content ?? call.contents[0]
    if (content === undefined) return noteReply(call.texts.noContent)
    const documents =
      found === undefined ? content.book.documents : content.book.documents.filter(({ id }) => id === found.id)
    return documentsReply(
      documents,
      { content, texts: call.texts, signer: call.context.signer },
      { private: call.private }
    )
  }
}
