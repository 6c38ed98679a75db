import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType
} from 'discord-api-types/v10'
import type { BotContext } from '../context.ts'
import { textsFor } from '../interface/index.ts'
import { errorDetails } from '../log.ts'
import { noteReply } from '../replies/note.ts'
import { messageData, type Reply, type ReplyFile } from '../replies/reply.ts'
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
  if (
    interaction.type !== InteractionType.ApplicationCommandAutocomplete &&
    !(await isFirst(interaction.id, context))
  ) {
    done(name, 'duplicate')
    return undefined
  }
  try {
    const handled = await route(interaction, context)
    done(name, 'answered')
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

async function route(interaction: Answerable, context: BotContext): Promise<Handled> {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return message(await handleCommand(interaction, context))
    case InteractionType.ApplicationCommandAutocomplete:
      return {
        body: {
          type: InteractionResponseType.ApplicationCommandAutocompleteResult,
          data: { choices: await handleAutocomplete(interaction, context) }
        },
        files: []
      }
    case InteractionType.MessageComponent: {
      const { reply, replaces } = await handleButton(interaction, context)
      if (replaces !== true) return message(reply)
      const data = { ...messageData({ ...reply, private: false }), attachments: [] }
      return { body: { type: InteractionResponseType.UpdateMessage, data }, files: [] }
    }
    case InteractionType.ModalSubmit:
      return message(noteReply(textsFor(interaction.locale).unknownButton))
  }
}

/** Whether no process has answered it: known here at once, elsewhere by the store. */
async function isFirst(id: string, context: BotContext): Promise<boolean> {
  if (!context.seen.add(id)) return false
  return (await context.store.try((store) => store.claim(id, context.clock()))) !== false
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
