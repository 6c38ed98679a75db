import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Names beside a folder that a write uses on its way. */
export interface Siblings {
  /** Where the new content grows; carries the id of the process, so that two writers do not meet. */
  readonly fresh: string
  /** Where the old content waits between the two renames. */
  readonly old: string
}

/** The names for a folder and this process. */
export function siblings(target: string): Siblings {
  const prefix = join(dirname(target), `.${basename(target)}.docfacts-`)
  return { fresh: `${prefix}new-${process.pid}`, old: `${prefix}old` }
}

/**
 * Clears up after a write that was killed: the old folder comes back when no new one took its place, and what is
 * half-written goes.
 */
export async function recoverExport(target: string): Promise<void> {
  const { old } = siblings(target)
  const names = await list(dirname(target))
  if (names.includes(basename(old))) {
    if (names.includes(basename(target))) await rm(old, { recursive: true, force: true })
    else await rename(old, target)
  }
  const prefix = `.${basename(target)}.docfacts-new-`
  for (const name of names) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue
    await rm(join(dirname(target), name), { recursive: true, force: true })
  }
}

async function list(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
