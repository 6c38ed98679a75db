import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType
} from 'discord-api-types/v10'
import type { Asker, BotCommand, Call, OptionValues } from '../command.ts'
import { completeOption } from '../commands/complete.ts'
import { commands } from '../commands/index.ts'
import type { BotContext } from '../context.ts'
import { en } from '../interface/en.ts'
import { textsFor } from '../interface/index.ts'
import { noteReply } from '../replies/note.ts'
import type { Reply } from '../replies/reply.ts'
import { guildOf } from './asker.ts'
import { contentsOf, isPrivate, settingsOf } from './settings.ts'

/** Runs the command that somebody called. */
export async function handleCommand(
  interaction: APIApplicationCommandInteraction,
  asker: Asker,
  context: BotContext
): Promise<Reply> {
  const texts = textsFor(interaction.locale)
  const command = commandNamed(interaction.data.name)
  if (command === undefined) return noteReply(texts.unknownCommand)
  if (command.moderators === true && asker.guild === undefined) return noteReply(texts.onlyInServers)
  if (command.moderators === true && !asker.moderator) return noteReply(texts.onlyModerators)
  return command.run(await callOf(interaction, asker, context))
}

/** Choices for the option that somebody types into. */
export async function handleAutocomplete(
  interaction: APIApplicationCommandAutocompleteInteraction,
  context: BotContext
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  const command = commandNamed(interaction.data.name)
  const typing = interaction.data.options.find((option) => 'focused' in option && option.focused === true)
  const option = command?.options?.find(({ key }) => key === typing?.name)
  if (option === undefined || typing === undefined || !('value' in typing)) return []
  const contents =
    option.complete === 'content'
      ? context.library.list()
      : contentsOf(context, await settingsOf(context, guildOf(interaction)))
  return completeOption(option, String(typing.value), contents)
}

async function callOf(interaction: APIApplicationCommandInteraction, asker: Asker, context: BotContext): Promise<Call> {
  const settings = await settingsOf(context, asker.guild)
  const options = optionsOf(interaction)
  const target = targetOf(interaction)
  return {
    options,
    asker,
    settings,
    context,
    texts: textsFor(interaction.locale),
    contents: contentsOf(context, settings),
    private: isPrivate(options.private, settings, asker.channel),
    ...(target === undefined ? {} : { target })
  }
}

function commandNamed(name: string): BotCommand | undefined {
  return commands.find(({ key }) => en.commands[key]?.name === name)
}

function optionsOf({ data }: APIApplicationCommandInteraction): OptionValues {
  if (data.type !== ApplicationCommandType.ChatInput) return {}
  return Object.fromEntries(
    (data.options ?? []).flatMap((option) => ('value' in option ? [[option.name, option.value]] : []))
  )
}

function targetOf({ data }: APIApplicationCommandInteraction): string | undefined {
  return data.type === ApplicationCommandType.Message ? data.resolved.messages[data.target_id]?.content : undefined
}
