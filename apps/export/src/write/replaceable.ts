import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { manifestPath } from '../manifest.ts'
import { listFiles } from './list-files.ts'
import { readManifest } from './read-manifest.ts'

/** A folder that an export may not replace. */
export class ExportFolderError extends Error {
  override readonly name = 'ExportFolderError'
}

/**
 * Throws unless the folder is missing, empty, or holds nothing but what an earlier export listed in its manifest: a
 * mistyped `--out` must not cost anyone their files.
 *
 * @throws ExportFolderError with the first file that no export made.
 */
export async function assertReplaceable(folder: string): Promise<void> {
  const names = await namesIn(folder)
  if (names.length === 0) return
  const manifest = await readManifest(join(folder, manifestPath))
  const known = new Set([manifestPath, ...(manifest?.files.map(({ path }) => path) ?? [])])
  if (manifest === undefined) {
    throw new ExportFolderError(`Unexpected files in \`${folder}\`, expected an empty folder or one with an export`)
  }
  for (const path of await listFiles(folder)) {
    if (!known.has(path)) {
      throw new ExportFolderError(`Unexpected file \`${path}\` in \`${folder}\`, expected only what the export wrote`)
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new ExportFolderError(`Unexpected kind of \`${folder}\`, expected a folder`, { cause: error })
  }
}
