import { type BotCommand, privateOption, textOption } from '../command.ts'
import { factReply } from '../replies/fact.ts'
import { noSuchReply, resolve } from './resolve.ts'

/** Shows one fact and every place that says it. */
export const fact: BotCommand = {
  key: 'fact',
  kind: 'slash',
  options: [{ key: 'id', type: 'text', required: true, complete: 'fact', longest: 200 }, privateOption],
  async run(call) {
    const id = textOption(call, 'id') ?? ''
    const found = resolve(call, 'fact', id)
    const shown = found?.content.facts.get(found.id)
    if (found === undefined || shown === undefined) return noSuchReply(call, id)
    const view = { content: found.content, texts: call.texts, signer: call.context.signer }
    return factReply(shown, view, { private: call.private })
  }
}
