import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Bump } from '@docfacts/schema'
import { strengthOf, toBump } from '../diff/policy.ts'
import { isSystemError, reasonOf, UserError } from '../user-error.ts'

/** What one changeset file declares. */
export interface Changeset {
  /** Name of the file in `.changeset`. */
  readonly file: string
  /** Bump by package. */
  readonly releases: ReadonlyMap<string, Bump>
  /** What stands below the front matter, trimmed. */
  readonly summary: string
}

/** The nearest `.changeset` folder of this folder or one above it. */
export async function findChangesetFolder(cwd: string): Promise<string | undefined> {
  const folder = join(cwd, '.changeset')
  const there = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false
  )
  if (there) return folder
  const above = dirname(cwd)
  return above === cwd ? undefined : findChangesetFolder(above)
}

/**
 * The changesets of a folder, by file name.
 *
 * @throws {UserError} for one that cannot be read: what it declares is not known then.
 */
export async function readChangesets(folder: string): Promise<Changeset[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort()
  return Promise.all(names.map(async (file) => parseChangeset(file, await readText(join(folder, file)))))
}

/** The strongest bump that changesets declare for a package. */
export function declaredBump(changesets: readonly Changeset[], name: string): Bump {
  const bumps = changesets.map(({ releases }) => releases.get(name) ?? 'none')
  return bumps.reduce<Bump>((strongest, bump) => (strengthOf(bump) > strengthOf(strongest) ? bump : strongest), 'none')
}

/**
 * Reads a changeset: front matter with a line a package, then a summary.
 *
 * @throws {UserError} when it has another form.
 */
export function parseChangeset(file: string, text: string): Changeset {
  const match = /^---\r?\n(.*?)^---\r?\n?(.*)$/ms.exec(text)
  if (match === null) throw new UserError(`Unexpected form of \`.changeset/${file}\`, expected front matter`)
  const releases = new Map<string, Bump>()
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    const [, name, word] = /^\s*(?:'([^']+)'|"[^"]+"|[^\s:'"][^:]*)\s*:\s*['"]?(\w+)['"]?\s*$/.exec(line) ?? []
    const key = name ?? /^\s*"?([^":]+)"?\s*:/.exec(line)?.[1]
    const bump = toBump(word)
    if (key === undefined || bump === undefined) {
      throw new UserError(`Unexpected line \`${line}\` in \`.changeset/${file}\`, expected a package and a bump`)
    }
    releases.set(key.trim(), bump)
  }
  return { file, releases, summary: (match[2] ?? '').trim() }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UserError(`Cannot read \`${path}\`: ${reasonOf(error)}`)
  }
}
