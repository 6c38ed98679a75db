import { noteReply } from '../replies/note.ts'
import type { ButtonCall, ButtonHandler } from './button.ts'

/** Takes an answer away, for the one who asked or who may manage the server. */
export const remove: ButtonHandler = async (call) => {
  const { texts, asker } = call
  if (!asker.moderator && askerOf(call) !== presserOf(call)) return { reply: noteReply(texts.notYours) }
  return { reply: { ...noteReply(`-# ${texts.removed}`), files: [] }, replaces: true }
}

function askerOf({ interaction }: ButtonCall): string | undefined {
  const { interaction_metadata: metadata, referenced_message: question } = interaction.message
  return metadata?.user.id ?? question?.author.id
}

function presserOf({ interaction }: ButtonCall): string | undefined {
  return interaction.member?.user.id ?? interaction.user?.id
}
