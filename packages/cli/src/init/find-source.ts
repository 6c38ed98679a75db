import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { listDocuments } from '@docfacts/core'
import { shownPath } from '../build/shown-path.ts'
import type { Io } from '../io.ts'
import { UserError } from '../user-error.ts'
import { findDocuments } from './find-documents.ts'

/** Where the documents of a new package are now, and where they will be. */
export interface Source {
  /** Folder that `paths` start from. */
  readonly cwd: string
  /** Files and folders with documents there. */
  readonly paths: readonly string[]
  /** The same in the package. */
  readonly documents: readonly string[]
  /** Documents to copy: from an absolute path to one in the package. */
  readonly copies: readonly { readonly from: string; readonly to: string }[]
}

/**
 * Finds the documents in the folder of the package, or those of another folder, to be copied to `documents/`.
 *
 * @throws {UserError} when there are none.
 */
export async function findSource(from: string | undefined, folder: string, io: Io): Promise<Source> {
  if (from === undefined) {
    const documents = (await isFolder(folder)) ? await findDocuments(folder) : []
    if (documents.length > 0) return { cwd: folder, paths: documents, documents, copies: [] }
    const shown = shownPath(folder, '.', io)
    throw new UserError(`No documents in \`${shown}\``, 'Put Markdown there, or name a folder with `--from`')
  }
  const cwd = resolve(io.cwd, from)
  if (!(await isFolder(cwd))) throw new UserError(`No folder \`${from}\``)
  const found = await findDocuments(cwd)
  const inside =
    found.length === 1 && (await isFolder(join(cwd, found[0] ?? ''))) ? join(cwd, found[0] ?? '') : undefined
  const place = inside === undefined ? { cwd, paths: found } : { cwd: inside, paths: ['.'] }
  const { documents, root } = await listDocuments(place.paths, { cwd: place.cwd })
  if (documents.length === 0) throw new UserError(`No documents in \`${from}\``, 'They are Markdown or text files')
  const copies = documents.map(({ path }) => ({ from: join(root, path), to: `documents/${path}` }))
  return { ...place, documents: ['documents'], copies }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false
  )
}
