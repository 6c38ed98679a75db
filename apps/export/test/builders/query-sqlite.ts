import { spawnSync } from 'node:child_process'

/** Rows of a query of the `sqlite3` program. */
export function querySqlite(path: string, sql: string): Record<string, unknown>[] {
  const { stdout, stderr } = spawnSync('sqlite3', ['-json', path, sql], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (stderr !== '') throw new Error(stderr)
  return stdout.trim() === '' ? [] : JSON.parse(stdout)
}
