import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody
} from 'discord-api-types/v10'
import type { BotCommand, BotOption } from '../command.ts'
import { en } from '../interface/en.ts'
import { translations } from '../interface/index.ts'
import type { CommandTexts, Label } from '../interface/texts.ts'
import { commands } from './index.ts'

/** A command as Discord is told of it. */
export type Definition = RESTPutAPIApplicationCommandsJSONBody[number]

/** `Manage Server`, as the string of a bit set. */
const manageGuild = String(1 << 5)

/** All commands as Discord is told of them. */
export function definitions(): Definition[] {
  return commands.map(definitionOf)
}

function definitionOf(command: BotCommand): Definition {
  const { kind, key, moderators, options = [] } = command
  const everywhere = {
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel]
  }
  const guilds = {
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    default_member_permissions: manageGuild
  }
  const where = moderators === true ? guilds : everywhere
  const { name, name_localizations, ...described } = labelled(key, (texts) => texts)
  if (kind === 'message') return { type: ApplicationCommandType.Message, name, name_localizations, ...where }
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations,
    ...described,
    ...where,
    options: options.map((option) => optionOf(key, option))
  }
}

function optionOf(command: string, option: BotOption): APIApplicationCommandOption {
  const { key, type, required, complete, longest, least, most } = option
  const base = {
    ...labelled(command, (texts) => texts.options[key]),
    ...(required === undefined ? {} : { required })
  }
  switch (type) {
    case 'truth':
      return { ...base, type: ApplicationCommandOptionType.Boolean }
    case 'number':
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        ...(least === undefined ? {} : { min_value: least }),
        ...(most === undefined ? {} : { max_value: most })
      }
    case 'text':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        ...(longest === undefined ? {} : { max_length: longest }),
        ...(complete === undefined ? {} : { autocomplete: true })
      }
  }
}

interface Labelled {
  readonly name: string
  readonly name_localizations: LocalizationMap
  readonly description: string
  readonly description_localizations: LocalizationMap
}

function labelled(command: string, read: (texts: CommandTexts) => Label | undefined): Labelled {
  const [own, ...others] = [en, ...Object.values(translations)].map(({ commands }) => {
    const texts = commands[command]
    const label = texts === undefined ? undefined : read(texts)
    if (label === undefined) throw new Error(`Unexpected command \`${command}\` without texts`)
    return label
  })
  const locales = Object.keys(translations)
  const mapOf = (key: keyof Label): LocalizationMap =>
    Object.fromEntries(others.map((label, place) => [locales[place], label[key]]))
  return {
    name: own?.name ?? '',
    name_localizations: mapOf('name'),
    description: own?.description ?? '',
    description_localizations: mapOf('description')
  }
}
