import type { APIMessage } from 'discord-api-types/v10'
import { answerQuestion } from '../commands/answer-question.ts'
import type { BotContext } from '../context.ts'
import { en } from '../interface/en.ts'
import type { Reply } from '../replies/reply.ts'
import { admit } from './admit.ts'
import { contentsOf, isPrivate, settingsOf } from './settings.ts'

/** A message as the gateway sends it. */
export type SentMessage = Pick<APIMessage, 'id' | 'content' | 'author' | 'channel_id' | 'mentions'> & {
  readonly guild_id?: string
}

/**
 * Answers a message that mentions the bot, or that was written to it alone; undefined for every other one.
 *
 * Where a server wants answers private there is no answer, for a message cannot be seen by one person only.
 */
export async function handleMessage(
  message: SentMessage,
  self: string,
  context: BotContext
): Promise<Reply | undefined> {
  const { id, author, guild_id: guild, channel_id: channel, mentions, content } = message
  const meant = guild === undefined || mentions.some((user) => user.id === self)
  if (author.bot === true || author.id === self || !meant) return undefined
  const user = context.signer.hashUser(author.id)
  const asker = { id, user, channel, moderator: false, ...(guild === undefined ? {} : { guild }) }
  const { first, wait } = await admit(context, asker)
  if (!first || wait > 0) return undefined
  const settings = await settingsOf(context, guild)
  if (isPrivate(undefined, settings, guild === undefined ? undefined : channel)) return undefined
  const contents = contentsOf(context, settings)
  const call = { options: {}, asker, settings, contents, texts: en, context, private: false }
  return { ...(await answerQuestion(content, call)), private: false }
}
