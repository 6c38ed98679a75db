import { type Kysely, sql } from 'kysely'
import type { Database } from './schema.ts'
import type { Gap, GuildStats } from './store.ts'

/** Questions of a server that could not be answered, in groups of the same words, the most asked first. */
export async function readGaps(database: Kysely<Database>, guild: string, limit: number): Promise<Gap[]> {
  const rows = await database
    .selectFrom('questions')
    .select((row) => [
      'question_key as key',
      row.fn.max('text').as('text'),
      row.fn.countAll<number>().as('count'),
      row.fn.max<number>('asked_at').as('last')
    ])
    .where('guild', '=', guild)
    .where('answered', '=', 0)
    .groupBy('question_key')
    .orderBy('count', 'desc')
    .orderBy('last', 'desc')
    .orderBy('question_key')
    .limit(limit)
    .execute()
  return rows.map(({ key, text, count, last }) => ({ key, count, lastAt: last, ...(text === null ? {} : { text }) }))
}

/** How much was asked and answered in a server, and what people thought of it. */
export async function readStats(database: Kysely<Database>, guild: string): Promise<GuildStats> {
  const { asked, answered, people } = await database
    .selectFrom('questions')
    .select((row) => [
      row.fn.countAll<number>().as('asked'),
      sql<number>`coalesce(sum(answered), 0)`.as('answered'),
      row.fn.count<number>('user_hash').distinct().as('people')
    ])
    .where('guild', '=', guild)
    .executeTakeFirstOrThrow()
  const { votes, good } = await database
    .selectFrom('feedback')
    .select((row) => [row.fn.countAll<number>().as('votes'), sql<number>`coalesce(sum(good), 0)`.as('good')])
    .where('guild', '=', guild)
    .executeTakeFirstOrThrow()
  return { asked, answered, people, good, bad: votes - good }
}
