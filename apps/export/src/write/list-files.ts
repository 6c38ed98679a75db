import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { compareCodeUnits } from '@docfacts/schema'

/** Paths of all files below a folder, with `/`, ordered by code units; folders that hold nothing count for nothing. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory())
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return paths.sort(compareCodeUnits)
}
