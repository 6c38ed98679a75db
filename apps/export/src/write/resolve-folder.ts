import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** Absolute path of a folder that need not exist, links resolved: what a link points to is replaced, not the link. */
export async function resolveFolder(folder: string): Promise<string> {
  const path = resolve(folder)
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(await resolveFolder(parent), basename(path))
  }
}
