import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Factbook } from '@docfacts/schema'
import type { Io } from '../../io.ts'
import { factbookFile } from '../../package/content-package.ts'
import { parseFacts } from '../../read-factbook.ts'
import { UserError } from '../../user-error.ts'

const run = promisify(execFile)

/** Bytes of the largest factbook that is read from git. */
const maxBuffer = 512 * 1024 * 1024

/**
 * Reads the factbook that a commit has in the current folder.
 *
 * @throws {UserError} when there is no git, no such commit, or no factbook in it.
 */
export async function readFromGit(ref: string, { cwd }: Pick<Io, 'cwd'>): Promise<Factbook> {
  const place = `${ref}:./${factbookFile}`
  try {
    const { stdout } = await run('git', ['show', '--end-of-options', place], { cwd, maxBuffer })
    return parseFacts(stdout, `git:${ref}`)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(
      `Cannot read \`${place}\` from git: ${reasonOf(error)}`,
      'In a shallow clone, fetch the commit first: git fetch origin <ref>'
    )
  }
}

function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'stderr' in error && String(error.stderr).trim() !== '') {
    return String(error.stderr).trim()
  }
  return error instanceof Error ? error.message : String(error)
}
