import type { Topic } from '@docfacts/schema'
import { type BotCommand, privateOption, textOption } from '../command.ts'
import type { Content } from '../content/content.ts'
import { conflictsReply } from '../replies/lists.ts'
import { noteReply } from '../replies/note.ts'
import { resolve } from './resolve.ts'

/** Lists where the documents contradict each other. */
export const conflicts: BotCommand = {
  key: 'conflicts',
  kind: 'slash',
  options: [{ key: 'topic', type: 'text', complete: 'conflict', longest: 100 }, privateOption],
  async run(call) {
    const { contents, texts, context } = call
    if (contents.length === 0) return noteReply(texts.noContent)
    const topic = textOption(call, 'topic')
    const found = topic === undefined ? undefined : (resolve(call, 'conflict', topic) ?? resolve(call, 'topic', topic))
    const told = contents.flatMap((content) => {
      const topics = conflictsOf(content)
      const shown =
        topic === undefined ? topics : topics.filter(({ id }) => content === found?.content && id === found.id)
      return shown.map((one) => ({ topic: one, content }))
    })
    return conflictsReply(told, { texts, signer: context.signer }, { private: call.private })
  }
}

function conflictsOf({ book }: Content): Topic[] {
  return book.topics.filter(({ agreement }) => agreement === 'conflict')
}
