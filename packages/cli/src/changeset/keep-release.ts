import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExitCode } from '../command.ts'
import { type Io, write } from '../io.ts'
import { writeAtomically } from '../output/write-atomically.ts'
import { factbookFile, releasedChanges, releasedFile } from '../package/content-package.ts'
import { generatedFolder } from '../package/exports.ts'
import { readFacts } from '../read-factbook.ts'
import { isSystemError, UserError } from '../user-error.ts'

/** Remembers the facts of today, and what is new in them, as those of the release that is being made. */
export async function keepRelease(io: Io): Promise<ExitCode> {
  await readFacts(factbookFile, io)
  const pairs = [
    [factbookFile, releasedFile],
    [`${generatedFolder}/changes.json`, releasedChanges]
  ] as const
  for (const [from, to] of pairs) await writeAtomically(join(io.cwd, to), [await read(from, io)])
  await write(io.stdout, `wrote ${releasedFile} and ${releasedChanges}\n`)
  return 0
}

async function read(path: string, io: Io): Promise<string> {
  try {
    return await readFile(join(io.cwd, path), 'utf8')
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UserError(`Cannot read \`${path}\``, 'Run `docfacts build` first')
  }
}
