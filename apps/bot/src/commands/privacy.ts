import type { BotCommand } from '../command.ts'
import { button } from '../replies/buttons.ts'
import { noteReply } from '../replies/note.ts'

/** Tells what is stored about a person, with a button that deletes it. */
export const privacy: BotCommand = {
  key: 'privacy',
  kind: 'slash',
  async run({ texts, context }) {
    return noteReply(texts.privacy, [button(context.signer.sign('forget', ''), texts.forget, { loud: true })])
  }
}
