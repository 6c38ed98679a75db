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
    if (call.contents.length === 0) return noteReply(call.texts.noContent)
    const listed = call.contents.flatMap((content) =>
      content.book.documents
        .filter(({ id }) => found === undefined || (found.content === content && found.id === id))
        .map((document) => ({ document, content }))
    )
    return documentsReply(listed, call, { private: call.private })
  }
}
