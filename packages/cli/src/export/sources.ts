import { readdir } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { readDocument } from '@docfacts/core'
import type { Document, Factbook } from '@docfacts/schema'
import { type Io, write } from '../io.ts'
import { UserError } from '../user-error.ts'

/** Text of the documents by path. */
export type Sources = Readonly<Record<string, string>>

/** Where to look for them. */
interface Request {
  /** Path of the factbook. */
  readonly facts: string
  /** The content root, where it was given. */
  readonly sources?: string
}

/**
 * The documents that the factbook was built from: those of the content root, or without one those that lie beside the
 * factbook, if all are there as they were compiled.
 *
 * @throws {UserError} when one cannot be read, is not the one that was compiled, or lies outside the content root: a
 * factbook may come from anywhere.
 */
export async function readSources(book: Factbook, { facts, sources }: Request, io: Io): Promise<Sources | undefined> {
  if (sources !== undefined) return readAll(book, resolve(io.cwd, sources))
  const root = await findRoot(book, dirname(resolve(io.cwd, facts)))
  if (root === undefined) {
    await write(io.stderr, 'The site shows quotes alone: `--sources <folder>` shows the documents around them\n')
    return undefined
  }
  await write(io.stderr, `The site shows the documents of ${relative(io.cwd, root) || '.'}\n`)
  return readAll(book, root)
}

async function readAll({ documents }: Factbook, root: string): Promise<Sources> {
  const sources: [path: string, text: string][] = []
  for (const document of documents) {
    const file = resolve(root, document.path)
    if (!isInside(file, root)) {
      throw new UserError(`Unexpected path \`${document.path}\` in the factbook, expected one inside the content root`)
    }
    sources.push([document.path, await readOne(file, document)])
  }
  return Object.fromEntries(sources)
}

async function readOne(file: string, document: Document): Promise<string> {
  const { data, messages, value } = await readDocument({ file, path: document.path })
  const [message] = messages
  if (data.sha256 === document.sha256) return String(value)
  if (data.sha256 === undefined) {
    throw new UserError(`Cannot read \`${file}\`: ${message?.reason ?? 'no text'}`, 'Is `--sources` the content root?')
  }
  throw new UserError(
    `Unexpected text of \`${file}\`, expected the one that the factbook was built from`,
    'Build the factbook again, or name the documents it was built from with `--sources`'
  )
}

/** Folders beside a factbook that are looked at, so that a home folder is not read whole. */
const mostFolders = 100

/** The folder that holds every document as it was compiled: `documents` beside the factbook, its own, or one in that. */
async function findRoot({ documents }: Factbook, folder: string): Promise<string | undefined> {
  if (documents.length === 0) return undefined
  for (const root of [join(folder, 'documents'), folder, ...(await foldersIn(folder))]) {
    if (await holdsAll(documents, root)) return root
  }
  return undefined
}

async function holdsAll(documents: readonly Document[], root: string): Promise<boolean> {
  for (const { path, sha256 } of documents) {
    const file = resolve(root, path)
    if (!isInside(file, root) || (await readDocument({ file, path })).data.sha256 !== sha256) return false
  }
  return true
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
  return names
    .map(({ name }) => join(folder, name))
    .sort()
    .slice(0, mostFolders)
}

function isInside(file: string, root: string): boolean {
  return file.startsWith(root.endsWith(sep) ? root : root + sep)
}
