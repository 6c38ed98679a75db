import { DuckDBInstance, type JS } from '@duckdb/node-api'

/** Rows of a query of DuckDB. */
export async function queryDuckDb(sql: string): Promise<JS[][]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowsJS()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
