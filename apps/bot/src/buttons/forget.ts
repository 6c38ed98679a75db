import { noteReply } from '../replies/note.ts'
import type { ButtonHandler } from './button.ts'

/** Deletes everything that is stored about the one who pressed. */
export const forget: ButtonHandler = async ({ asker, context, texts }) => {
  const count = await context.store.try((store) => store.forgetUser(asker.user))
  return { reply: noteReply(count === undefined ? texts.storeDown : texts.forgotten(count)) }
}
