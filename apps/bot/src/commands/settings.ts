import { defaultThreshold } from '@docfacts/ask'
import { type BotCommand, type Call, textOption } from '../command.ts'
import { keepSettings } from '../handle/settings.ts'
import type { Texts } from '../interface/texts.ts'
import { cut } from '../replies/cut.ts'
import { escapeMarkdown } from '../replies/escape.ts'
import { noteReply } from '../replies/note.ts'
import type { GuildSettings } from '../store/store.ts'

/** Shows or changes how the bot behaves in a server. */
export const settings: BotCommand = {
  key: 'settings',
  kind: 'slash',
  moderators: true,
  options: [
    { key: 'packages', type: 'text', complete: 'content', longest: 1000 },
    { key: 'private', type: 'truth' },
    { key: 'channels', type: 'text', longest: 1000 },
    { key: 'threshold', type: 'number', least: 0, most: 100 },
    { key: 'texts', type: 'truth' },
    { key: 'days', type: 'number', least: 1, most: 365 }
  ],
  async run(call) {
    const { asker, context, texts } = call
    const { guild } = asker
    if (guild === undefined) return noteReply(texts.onlyInServers)
    const before = await context.store.try((store) => store.readSettings(guild))
    if (before === undefined) return noteReply(texts.storeDown)
    if (Object.keys(call.options).length === 0) return noteReply(linesOf(before, texts))
    const after = change(before, call)
    if (typeof after === 'string') return noteReply(after)
    const saved = await context.store.try((store) => store.writeSettings(guild, after).then(() => true))
    if (saved === true) keepSettings(context, guild, after)
    return noteReply(
      saved === true ? [{ pieces: [`**${texts.settingsSaved}**`] }, ...linesOf(after, texts)] : texts.storeDown
    )
  }
}

/** The settings as they shall be, or what could not be read. */
function change(before: GuildSettings, call: Call): GuildSettings | string {
  const { options, texts, context } = call
  const { packages: _packages, channels: _channels, ...rest } = before
  const packages = readList(call, 'packages', before.packages, (text) => (text === '' ? [] : text.split(',')))
  const channels = readList(call, 'channels', before.channels, (text) => text.match(/\d{17,20}/g) ?? [])
  const known = context.library.list().map(({ name }) => name)
  const unknown = packages?.find((name) => !known.includes(name))
  if (unknown !== undefined) return texts.badSetting('packages', known.map(escapeMarkdown).join(', '))
  if (channels?.length === 0) return texts.badSetting('channels', '#channel, all')
  return {
    ...rest,
    ...(packages === undefined ? {} : { packages }),
    ...(channels === undefined ? {} : { channels }),
    ...(typeof options.private === 'boolean' ? { private: options.private } : {}),
    ...(typeof options.texts === 'boolean' ? { keepTexts: options.texts } : {}),
    ...(typeof options.threshold === 'number' ? { threshold: options.threshold / 100 } : {}),
    ...(typeof options.days === 'number' ? { days: options.days } : {})
  }
}

function readList(
  call: Call,
  key: string,
  before: readonly string[] | undefined,
  read: (text: string) => readonly string[]
): readonly string[] | undefined {
  const text = textOption(call, key)
  if (text === undefined) return before
  if (text.toLowerCase() === 'all') return undefined
  return [...new Set(read(text).map((item) => item.trim()))].slice(0, 50)
}

function linesOf(settings: GuildSettings, texts: Texts): { pieces: string[] }[] {
  const { packages, channels, threshold = defaultThreshold, days } = settings
  const names = texts.settingNames
  const truth = (value: boolean): string => (value ? texts.yes : texts.no)
  const shown = [
    [names.packages, packages === undefined ? texts.all : packages.map(escapeMarkdown).join(', ')],
    [names.private, truth(settings.private)],
    [names.channels, channels === undefined ? texts.everywhere : channels.map((id) => `<#${id}>`).join(' ')],
    [names.threshold, `${Math.round(threshold * 100)}`],
    [names.texts, truth(settings.keepTexts)],
    [names.days, `${days}`]
  ]
  return [
    { pieces: [`### ${texts.settings}`, ...shown.map(([name, value]) => `- ${name}: **${cut(value ?? '', 900)}**`)] }
  ]
}
