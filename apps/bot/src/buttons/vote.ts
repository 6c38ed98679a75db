import { noteReply } from '../replies/note.ts'
import type { ButtonHandler } from './button.ts'

const day = 86_400_000

/** Notes 👍. */
export const good: ButtonHandler = vote(true)

/** Notes 👎. */
export const bad: ButtonHandler = vote(false)

function vote(good: boolean): ButtonHandler {
  return async ({ payload, asker, context, settings, texts }) => {
    const at = context.clock()
    const { guild, user } = asker
    const expiresAt = at + settings.days * day
    const done = await context.store.try((store) =>
      store.recordFeedback({ guild, user, key: payload, good, at, expiresAt }).then(() => true)
    )
    return { reply: noteReply(done === true ? texts.thanks : texts.notStored) }
  }
}
