import type { Call } from '../command.ts'
import type { BotContext } from '../context.ts'
import { defaultSettings, type GuildSettings } from '../store/store.ts'

/** Milliseconds for which settings are kept: a change in another process holds here after that. */
const keepMs = 2000

const kept = new WeakMap<
  BotContext['store'],
  Map<string, { readonly settings: GuildSettings; readonly until: number }>
>()

/** How a server wants the bot to behave; the defaults outside servers, and while the store is down. */
export async function settingsOf({ store, clock }: BotContext, guild: string | undefined): Promise<GuildSettings> {
  if (guild === undefined) return defaultSettings
  const now = clock()
  const known = kept.get(store)?.get(guild)
  if (known !== undefined && known.until > now) return known.settings
  const settings = await store.try((open) => open.readSettings(guild))
  if (settings !== undefined) keepSettings({ store, clock }, guild, settings)
  return settings ?? known?.settings ?? defaultSettings
}

/** Remembers settings that were just read or written. */
export function keepSettings(
  { store, clock }: Pick<BotContext, 'store' | 'clock'>,
  guild: string,
  settings: GuildSettings
): void {
  const guilds = kept.get(store) ?? new Map<string, { settings: GuildSettings; until: number }>()
  if (guilds.size > 10_000) guilds.clear()
  kept.set(store, guilds.set(guild, { settings, until: clock() + keepMs }))
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
