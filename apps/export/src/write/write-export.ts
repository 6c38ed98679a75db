import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ExportedFile } from '../exported-file.ts'
import { flush, syncPath } from './flush.ts'
import { assertInside, ExportPathError } from './path.ts'
import { recoverExport, siblings } from './recover.ts'
import { assertReplaceable } from './replaceable.ts'
import { resolveFolder } from './resolve-folder.ts'

/** What was written. */
export interface WriteReport {
  /** Absolute path of the folder, symbolic links resolved. */
  readonly folder: string
  readonly files: number
  /** In bytes. */
  readonly size: number
}

/**
 * Writes the files as the whole content of the folder: into a new folder beside it, to the disk, and then in its place.
 * Whoever is killed on the way leaves the old folder or the new one, never a mix; what lies around of it, the next
 * write or check clears up.
 *
 * @throws ExportPathError when a path leaves the folder or comes twice; nothing is changed then.
 * @throws ExportFolderError when the folder holds what no export made.
 */
export async function writeExport(folder: string, files: Iterable<ExportedFile>): Promise<WriteReport> {
  const target = await resolveFolder(folder)
  await mkdir(dirname(target), { recursive: true })
  await recoverExport(target)
  await assertReplaceable(target)
  const { fresh, old } = siblings(target)
  await mkdir(fresh)
  try {
    const report = await fill(fresh, files)
    await swap(fresh, target, old)
    return { folder: target, ...report }
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw error
  }
}

async function fill(folder: string, files: Iterable<ExportedFile>): Promise<{ files: number; size: number }> {
  const seen = new Set<string>()
  const written: string[] = []
  const folders = new Set<string>([folder])
  let size = 0
  for (const { path, content } of files) {
    assertInside(path)
    // Some file systems take two spellings for one name.
    if (seen.has(path.toLowerCase())) throw new ExportPathError(`Unexpected second file \`${path}\``)
    seen.add(path.toLowerCase())
    const target = join(folder, path)
    const parent = dirname(target)
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true })
    folders.add(parent)
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    // Tens of thousands of small files: each in one call takes half the time of four that wait for threads.
    writeFileSync(target, bytes, { flag: 'wx' })
    written.push(target)
    size += bytes.byteLength
  }
  await flush(folder, [...written, ...folders])
  return { files: seen.size, size }
}

/** The two renames follow each other at once; between them `recoverExport` finds the old folder by its name. */
async function swap(fresh: string, target: string, old: string): Promise<void> {
  const replaces = (await readdir(dirname(target))).includes(basename(target))
  if (replaces) await rename(target, old)
  await rename(fresh, target)
  await syncPath(dirname(target))
  if (replaces) await rm(old, { recursive: true, force: true })
}
