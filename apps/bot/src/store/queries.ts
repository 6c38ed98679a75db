import { type Kysely, sql } from 'kysely'
import { readGaps, readStats } from './reports.ts'
import type { Database } from './schema.ts'
import { readSettings, writeSettings } from './settings.ts'
import type { Store } from './store.ts'

/** How long an interaction stays claimed: Discord's tokens live 15 minutes. */
const claimMs = 20 * 60_000

/** A store on a database whose schema is the newest. */
export function storeOf(database: Kysely<Database>): Store {
  return {
    readSettings: (guild) => readSettings(database, guild),
    writeSettings: (guild, settings) => writeSettings(database, guild, settings),
    async recordQuestion({ id, guild, user, key, text, answered, askedAt, expiresAt }) {
      const row = { id, guild: guild ?? null, user_hash: user, question_key: key, text: text ?? null }
      await database
        .insertInto('questions')
        .values({ ...row, answered: Number(answered), asked_at: askedAt, expires_at: expiresAt })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    },
    async recordFeedback({ guild = '', user, key, good, at, expiresAt }) {
      const vote = { good: Number(good), at, expires_at: expiresAt }
      await database
        .insertInto('feedback')
        .values({ guild, user_hash: user, question_key: key, ...vote })
        .onConflict((conflict) => conflict.columns(['guild', 'user_hash', 'question_key']).doUpdateSet(vote))
        .execute()
    },
    listGaps: (guild, limit) => readGaps(database, guild, limit),
    readStats: (guild) => readStats(database, guild),
    async forgetUser(user) {
      const questions = await database.deleteFrom('questions').where('user_hash', '=', user).executeTakeFirst()
      const votes = await database.deleteFrom('feedback').where('user_hash', '=', user).executeTakeFirst()
      return Number(questions.numDeletedRows + votes.numDeletedRows)
    },
    async claim(id, now) {
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('claims')
        .values({ id, at: now })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
    async take({ key, limit, windowMs }, now) {
      const slot = Math.floor(now / windowMs) * windowMs
      const { count } = await database
        .insertInto('rates')
        .values({ key, slot, count: 1 })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({
            count: sql<number>`case when rates.slot = ${slot} then rates.count + 1 else 1 end`,
            slot
          })
        )
        .returning('count')
        .executeTakeFirstOrThrow()
      return count <= limit
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
