import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'
import { defaultSettings, type GuildSettings } from './store.ts'

/** The settings of a server, or those of one that has none. */
export async function readSettings(database: Kysely<Database>, guild: string): Promise<GuildSettings> {
  const row = await database.selectFrom('guild_settings').selectAll().where('guild', '=', guild).executeTakeFirst()
  if (row === undefined) return defaultSettings
  const { packages, channels, threshold } = row
  return {
    private: row.private === 1,
    keepTexts: row.keep_texts === 1,
    days: row.days,
    ...(packages === null ? {} : { packages: readList(packages) }),
    ...(channels === null ? {} : { channels: readList(channels) }),
    ...(threshold === null ? {} : { threshold })
  }
}

/** Puts the settings of a server in place of those it had. */
export async function writeSettings(
  database: Kysely<Database>,
  guild: string,
  { packages, channels, threshold, private: hidden, keepTexts, days }: GuildSettings
): Promise<void> {
  const values = {
    packages: packages === undefined ? null : JSON.stringify(packages),
    channels: channels === undefined ? null : JSON.stringify(channels),
    threshold: threshold ?? null,
    private: Number(hidden),
    keep_texts: Number(keepTexts),
    days
  }
  await database
    .insertInto('guild_settings')
    .values({ guild, ...values })
    .onConflict((conflict) => conflict.column('guild').doUpdateSet(values))
    .execute()
}

function readList(json: string): string[] {
  const list: unknown = JSON.parse(json)
  return Array.isArray(list) ? list.map(String) : []
}
