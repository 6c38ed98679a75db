import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareCodeUnits } from '@docfacts/schema'
import type { ExportedFile } from '../exported-file.ts'
import { listFiles } from './list-files.ts'
import { recoverExport } from './recover.ts'
import { resolveFolder } from './resolve-folder.ts'

/** How a folder differs from what an export would write. */
export interface Difference {
  readonly path: string
  /** Not there, other bytes, or there though no export would write it. */
  readonly kind: 'missing' | 'changed' | 'unexpected'
}

/** Compares a folder with the files of an export, byte by byte; nothing when it is up to date. Ordered by path. */
export async function checkExport(folder: string, files: Iterable<ExportedFile>): Promise<Difference[]> {
  const target = await resolveFolder(folder)
  await recoverExport(target)
  const present = new Set(await filesIn(target))
  const differences: Difference[] = []
  for (const { path, content } of files) {
    if (!present.delete(path)) differences.push({ path, kind: 'missing' })
    else if (!Buffer.from(content).equals(await readFile(join(target, path))))
      differences.push({ path, kind: 'changed' })
  }
  for (const path of present) differences.push({ path, kind: 'unexpected' })
  return differences.sort((a, b) => compareCodeUnits(a.path, b.path))
}

async function filesIn(folder: string): Promise<string[]> {
  const exists = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false
  )
  return exists ? listFiles(folder) : []
}
