import { type BotCommand, privateOption, textOption } from '../command.ts'
import { conflictsReply } from '../replies/lists.ts'
import { noteReply } from '../replies/note.ts'
import { resolve } from './resolve.ts'

/** Lists where the documents contradict each other. */
export const conflicts: BotCommand = {
  key: 'conflicts',
  kind: 'slash',
  options: [{ key: 'topic', type: 'text', complete: 'conflict', longest: 100 }, privateOption],
  async run(call) {
    const topic = textOption(call, 'topic')
    const found = topic === undefined ? undefined : (resolve(call, 'conflict', topic) ?? resolve(call, 'topic', topic))
    const contents = found === undefined ? call.contents : [found.content]
    const some =
      contents.find(({ book }) => book.topics.some(({ agreement }) => agreement === 'conflict')) ?? contents[0]
    if (some === undefined) return noteReply(call.texts.noContent)
    const all = some.book.topics.filter(({ agreement }) => agreement === 'conflict')
    const shown = topic === undefined ? all : all.filter(({ id }) => id === found?.id)
    const view = { content: some, texts: call.texts, signer: call.context.signer }
    return conflictsReply(shown, view, { private: call.private })
  }
}
