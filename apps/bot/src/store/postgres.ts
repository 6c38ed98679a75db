import { PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { Engine } from './engine.ts'

/** PostgreSQL at an address such as `postgres://user:password@host/name`; each write is its own transaction. */
export function postgresEngine(address: string): Engine {
  const pool = new Pool({
    connectionString: address,
    max: 8,
    connectionTimeoutMillis: 1500,
    statement_timeout: 2000,
    types: { getTypeParser: (oid, format) => (oid === int8 ? Number : types.getTypeParser(oid, format)) }
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  return { dialect: new PostgresDialect({ pool }), settled: () => Promise.resolve() }
}

/** PostgreSQL's number for `bigint`, which holds times and counts below 2⁵³ here. */
const int8 = 20
