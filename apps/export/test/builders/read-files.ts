import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files of a folder whose path matches, with their text. */
export function readFiles(folder: string, pattern: RegExp): { path: string; text: string }[] {
  const paths = globSync('**/*.*', { cwd: folder }).filter((path) => pattern.test(path))
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}
