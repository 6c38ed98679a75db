import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType
} from 'discord-api-types/v10'
import type { ButtonReply } from '../buttons/button.ts'
import type { BotContext } from '../context.ts'
import { textsFor } from '../interface/index.ts'
import { errorDetails } from '../log.ts'
import { noteReply } from '../replies/note.ts'
import { messageData, type Reply, type ReplyFile } from '../replies/reply.ts'
import { admit } from './admit.ts'
import { askerOf } from './asker.ts'
import { handleButton } from './button.ts'
import { handleAutocomplete, handleCommand } from './command.ts'

/** A response to an interaction, with the files that go with it. */
export interface Handled {
  readonly body: APIInteractionResponse
  readonly files: readonly ReplyFile[]
}

/**
 * Answers one interaction, by whichever way it came. Undefined for one that was answered before, here or elsewhere.
 *
 * Nothing that people or documents hold makes it throw.
 */
export async function handle(interaction: APIInteraction, context: BotContext): Promise<Handled | undefined> {
  if (interaction.type === InteractionType.Ping) return { body: { type: InteractionResponseType.Pong }, files: [] }
  const started = performance.now()
  const done = (name: string, outcome: string): void => {
    const kind = kinds[interaction.type]
    context.metrics.interactions.inc({ kind, name, outcome })
    context.metrics.seconds.observe({ kind }, (performance.now() - started) / 1000)
  }
  const name = nameOf(interaction)
  try {
    const handled = await route(interaction, context)
    done(name, handled === undefined ? 'duplicate' : 'answered')
    return handled
  } catch (error) {
    context.log('error', 'interaction failed', { kind: kinds[interaction.type], name, ...errorDetails(error) })
    done(name, 'failed')
    return message(noteReply(textsFor(interaction.locale).failed))
  }
}

/** A reply as the response that makes a new message. */
export function message(reply: Reply): Handled {
  return {
    body: { type: InteractionResponseType.ChannelMessageWithSource, data: messageData(reply) },
    files: reply.files ?? []
  }
}

type Answerable = Exclude<APIInteraction, { type: InteractionType.Ping }>

/** Completion is answered however often it comes; everything else once, and not too much of it. */
async function route(interaction: Answerable, context: BotContext): Promise<Handled | undefined> {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    const choices = await handleAutocomplete(interaction, context)
    return {
      body: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
      files: []
    }
  }
  const asker = askerOf(interaction, context.signer)
  const { first, wait } = await admit(context, asker)
  if (!first) return undefined
  if (wait > 0) return message(noteReply(textsFor(interaction.locale).tooFast(wait)))
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return message(await handleCommand(interaction, asker, context))
    case InteractionType.MessageComponent:
      return pressed(await handleButton(interaction, asker, context))
    case InteractionType.ModalSubmit:
      return message(noteReply(textsFor(interaction.locale).unknownButton))
  }
}

function pressed({ reply, replaces }: ButtonReply): Handled {
  if (replaces !== true) return message(reply)
  const data = { ...messageData({ ...reply, private: false }), attachments: [] }
  return { body: { type: InteractionResponseType.UpdateMessage, data }, files: [] }
}

const kinds: Readonly<Record<Answerable['type'], string>> = {
  [InteractionType.ApplicationCommand]: 'command',
  [InteractionType.ApplicationCommandAutocomplete]: 'autocomplete',
  [InteractionType.MessageComponent]: 'button',
  [InteractionType.ModalSubmit]: 'modal'
}

function nameOf(interaction: Answerable): string {
  return 'name' in interaction.data ? interaction.data.name.slice(0, 32) : 'button'
}
