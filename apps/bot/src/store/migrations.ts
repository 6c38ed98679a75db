import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Database } from './schema.ts'

/**
 * Brings a database to the newest schema; safe while other processes do the same.
 *
 * @throws what the engine says when a step fails; nothing of that step is kept.
 */
export async function migrate(database: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

/** Steps in order; one that was released is never changed again. */
const migrations: Readonly<Record<string, Migration>> = { '001-first': { up: createTables } }

async function createTables(database: Kysely<unknown>): Promise<void> {
  const { schema } = database
  await schema
    .createTable('guild_settings')
    .addColumn('guild', 'varchar(20)', (column) => column.primaryKey())
    .addColumn('packages', 'text')
    .addColumn('private', 'integer', (column) => column.notNull())
    .addColumn('channels', 'text')
    .addColumn('threshold', 'double precision')
    .addColumn('keep_texts', 'integer', (column) => column.notNull())
    .addColumn('days', 'integer', (column) => column.notNull())
    .execute()
  await schema
    .createTable('questions')
    .addColumn('id', 'varchar(20)', (column) => column.primaryKey())
    .addColumn('guild', 'varchar(20)')
    .addColumn('user_hash', 'varchar(22)', (column) => column.notNull())
    .addColumn('question_key', 'varchar(8)', (column) => column.notNull())
    .addColumn('text', 'text')
    .addColumn('answered', 'integer', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute()
  await schema
    .createTable('feedback')
    .addColumn('guild', 'varchar(20)', (column) => column.notNull())
    .addColumn('user_hash', 'varchar(22)', (column) => column.notNull())
    .addColumn('question_key', 'varchar(8)', (column) => column.notNull())
    .addColumn('good', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['guild', 'user_hash', 'question_key'])
    .execute()
  await schema
    .createTable('claims')
    .addColumn('id', 'varchar(20)', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
  await schema
    .createTable('rates')
    .addColumn('key', 'varchar(60)', (column) => column.primaryKey())
    .addColumn('slot', 'bigint', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .execute()
  await schema.createIndex('questions_guild').on('questions').columns(['guild', 'answered']).execute()
  await schema.createIndex('questions_user').on('questions').column('user_hash').execute()
  await schema.createIndex('questions_expiry').on('questions').column('expires_at').execute()
  await schema.createIndex('feedback_user').on('feedback').column('user_hash').execute()
  await schema.createIndex('claims_at').on('claims').column('at').execute()
}
