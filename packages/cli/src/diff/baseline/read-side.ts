import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Factbook } from '@docfacts/schema'
import { bookOf, build } from '../../build/build.ts'
import type { Io } from '../../io.ts'
import { factbookFile, findContentPackage, releasedFile } from '../../package/content-package.ts'
import { readFacts } from '../../read-factbook.ts'
import { UserError } from '../../user-error.ts'
import { readFromGit } from './git.ts'
import { readFromNpm } from './npm.ts'

/**
 * Reads one side of a diff: a factbook, a folder (a content package, or documents to compile), `git:<ref>`, or
 * `npm:<package>[@<version>]`.
 *
 * @throws {UserError} when it cannot be read: that is never "no changes".
 */
export async function readSide(name: string, io: Io): Promise<Factbook> {
  if (name.startsWith('git:')) return readFromGit(name.slice(4), io)
  if (name.startsWith('npm:')) return readFromNpm(name.slice(4), io)
  return (await isFolder(name, io)) ? readFolder(name, io) : readFacts(name, io)
}

/**
 * What to compare with when nobody says: the factbook of the last release, or else the last published version.
 *
 * @throws {UserError} when there is neither.
 */
export async function readDefaultSide(io: Io): Promise<Factbook> {
  if (await exists(join(io.cwd, releasedFile))) return readFacts(releasedFile, io)
  const name = (await findContentPackage(io))?.manifest?.name
  if (typeof name === 'string') return readFromNpm(name, io)
  throw new UserError('Nothing to compare with', 'Name a factbook, a folder, `git:<ref>` or `npm:<package>`')
}

async function readFolder(name: string, io: Io): Promise<Factbook> {
  if (await exists(resolve(io.cwd, name, factbookFile))) return readFacts(join(name, factbookFile), io)
  const built = await build({ paths: [name] }, io)
  const [broken] = built.messages.filter(({ severity }) => severity === 'error')
  if (broken !== undefined) throw new UserError(`Cannot compile \`${name}\`: ${broken.path}: ${broken.reason}`)
  const book = bookOf(built)
  if (book.documents.length === 0) throw new UserError(`No factbook and no documents in \`${name}\``)
  return book
}

async function isFolder(name: string, { cwd }: Io): Promise<boolean> {
  return stat(resolve(cwd, name)).then(
    (stats) => stats.isDirectory(),
    () => false
  )
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}
