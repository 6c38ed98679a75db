import { type Kysely, sql } from 'kysely'
import { readGaps, readStats } from './reports.ts'
import type { Database } from './schema.ts'
import { readSettings, writeSettings } from './settings.ts'
import type { Store } from './store.ts'

/** How long an interaction stays claimed: Discord's tokens live 15 minutes. */
const claimMs = 20 * 60_000

/**
 * A store on a database whose schema is the newest.
 *
 * @param settled resolves once what was written so far is kept.
 */
export function storeOf(database: Kysely<Database>, settled: () => Promise<void>): Store {
  /** The result of a write, once it is kept. */
  async function kept<Result>(write: Promise<Result>): Promise<Result> {
    const result = await write
    await settled()
    return result
  }
  return {
    readSettings: (guild) => readSettings(database, guild),
    writeSettings: (guild, settings) => kept(writeSettings(database, guild, settings)),
    async recordQuestion({ id, guild, user, key, text, answered, askedAt, expiresAt }) {
      const row = { id, guild: guild ?? null, user_hash: user, question_key: key, text: text ?? null }
      const insertion = database
        .insertInto('questions')
        .values({ ...row, answered: Number(answered), asked_at: askedAt, expires_at: expiresAt })
        .onConflict((conflict) => conflict.column('id').doNothing())
      await kept(insertion.execute())
    },
    async recordFeedback({ guild = '', user, key, good, at, expiresAt }) {
      const vote = { good: Number(good), at, expires_at: expiresAt }
      const insertion = database
        .insertInto('feedback')
        .values({ guild, user_hash: user, question_key: key, ...vote })
        .onConflict((conflict) => conflict.columns(['guild', 'user_hash', 'question_key']).doUpdateSet(vote))
      await kept(insertion.execute())
    },
    listGaps: (guild, limit) => readGaps(database, guild, limit),
    readStats: (guild) => readStats(database, guild),
    async forgetUser(user) {
      const [questions, votes] = await kept(
        Promise.all([
          database.deleteFrom('questions').where('user_hash', '=', user).executeTakeFirst(),
          database.deleteFrom('feedback').where('user_hash', '=', user).executeTakeFirst()
        ])
      )
      return Number(questions.numDeletedRows + votes.numDeletedRows)
    },
    async claim(id, now) {
      const insertion = database
        .insertInto('claims')
        .values({ id, at: now })
        .onConflict((conflict) => conflict.column('id').doNothing())
      return (await kept(insertion.executeTakeFirstOrThrow())).numInsertedOrUpdatedRows === 1n
    },
    async take(rates, now) {
      const rows = rates.map(({ key, windowMs }) => ({ key, slot: Math.floor(now / windowMs) * windowMs, count: 1 }))
      const insertion = database
        .insertInto('rates')
        .values(rows)
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({
            count: sql<number>`case when rates.slot = excluded.slot then rates.count + 1 else 1 end`,
            slot: sql<number>`excluded.slot`
          })
        )
        .returning(['key', 'count'])
      const counts = new Map((await kept(insertion.execute())).map(({ key, count }) => [key, count]))
      return rates.every(({ key, limit }) => (counts.get(key) ?? 0) <= limit)
    },
    async expire(now) {
      const results = await Promise.all([
        database.deleteFrom('questions').where('expires_at', '<=', now).executeTakeFirst(),
        database.deleteFrom('feedback').where('expires_at', '<=', now).executeTakeFirst(),
        database
          .deleteFrom('claims')
          .where('at', '<=', now - claimMs)
          .executeTakeFirst(),
        database
          .deleteFrom('rates')
          .where('slot', '<=', now - 3_600_000)
          .executeTakeFirst()
      ])
      return results.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0)
    },
    async ping() {
      await sql`select 1`.execute(database)
    },
    close: () => database.destroy()
  }
}
