import type { APIMessageComponentInteraction } from 'discord-api-types/v10'
import type { ButtonReply } from '../buttons/button.ts'
import { buttons } from '../buttons/index.ts'
import type { Asker } from '../command.ts'
import type { BotContext } from '../context.ts'
import { textsFor } from '../interface/index.ts'
import { noteReply } from '../replies/note.ts'
import { contentsOf, settingsOf } from './settings.ts'

/** Does what the button is for that somebody pressed. */
export async function handleButton(
  interaction: APIMessageComponentInteraction,
  asker: Asker,
  context: BotContext
): Promise<ButtonReply> {
  const texts = textsFor(interaction.locale)
  const pressed = context.signer.read(interaction.data.custom_id)
  if (pressed === undefined) return { reply: noteReply(texts.unknownButton) }
  const settings = await settingsOf(context, asker.guild)
  const contents = contentsOf(context, settings)
  const { action, payload } = pressed
  return buttons[action]({
    options: {},
    asker,
    settings,
    contents,
    texts,
    context,
    private: true,
    payload,
    interaction
  })
}
