import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Factbook } from '@docfacts/schema'
import type { Io } from '../io.ts'
import { readFacts } from '../read-factbook.ts'
import { releasedFile } from './content-package.ts'

/**
 * The factbook of the last release; `undefined` before the first.
 *
 * @throws {UserError} when it is there and cannot be read.
 */
export async function readReleased(io: Io): Promise<Factbook | undefined> {
  const there = await access(join(io.cwd, releasedFile)).then(
    () => true,
    () => false
  )
  return there ? readFacts(releasedFile, io) : undefined
}
