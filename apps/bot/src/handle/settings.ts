import type { Call } from '../command.ts'
import type { BotContext } from '../context.ts'
import { defaultSettings, type GuildSettings } from '../store/store.ts'

/** How a server wants the bot to behave; the defaults outside servers, and while the store is down. */
export async function settingsOf(context: BotContext, guild: string | undefined): Promise<GuildSettings> {
  if (guild === undefined) return defaultSettings
  return (await context.store.try((store) => store.readSettings(guild))) ?? defaultSettings
}

/** The contents that are on under some settings. */
export function contentsOf({ library }: BotContext, { packages }: GuildSettings): Call['contents'] {
  const all = library.list()
  return packages === undefined ? all : all.filter(({ name }) => packages.includes(name))
}

/** Whether a reply is for the asker alone: as they said, else as the server wants it. */
export function isPrivate(said: unknown, settings: GuildSettings, channel: string | undefined): boolean {
  if (settings.channels !== undefined && channel !== undefined && !settings.channels.includes(channel)) return true
  return typeof said === 'boolean' ? said : settings.private
}
