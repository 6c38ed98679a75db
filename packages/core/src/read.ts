import { createHash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { compareCodeUnits } from '@docfacts/schema'
import { VFile } from 'vfile'
import { decode } from './document/decode.ts'

declare module 'vfile' {
  interface DataMap {
    /** Of the bytes of the file, in lower-case hexadecimal. */
    sha256: string
  }
}

/** Where relative paths start. */
export interface ReadOptions {
  /** Absolute path of a folder. */
  readonly cwd: string
}

/** A document on the disk. */
export interface DocumentPlace {
  /** Absolute, in the form of the operating system. */
  readonly file: string
  /** Relative to the content root, with `/`: the path that the factbook has. */
  readonly path: string
}

/** What was found under some paths. */
export interface Listing {
  /** The content root: the folder given, of several paths the deepest folder that holds them all. */
  readonly root: string
  /** Each document once, ordered by path, by code units. */
  readonly documents: readonly DocumentPlace[]
  /** A path that is not there (`missing-path`) or a folder that cannot be read (`unreadable-folder`), as messages. */
  readonly problems: readonly VFile[]
}

/** Endings of the files that a folder is searched for; a file that is named itself may have any. */
export const documentExtensions: readonly string[] = ['.md', '.mdx', '.markdown', '.txt']

/** Reads all documents under the paths, in the order of their paths; problems of the search come first. */
export async function* readDocuments(paths: readonly string[], options: ReadOptions): AsyncGenerator<VFile> {
  const { documents, problems } = await listDocuments(paths, options)
  yield* problems
  for (const document of documents) yield await readDocument(document)
}

/**
 * Reads one document. A file that cannot be read (`unreadable-file`) or is no text (see `decode`) has a message and no
 * value.
 */
export async function readDocument({ file: absolute, path }: DocumentPlace): Promise<VFile> {
  const file = new VFile({ path })
  try {
    const bytes = await readFile(absolute)
    file.data.sha256 = createHash('sha256').update(bytes).digest('hex')
    const text = decode(bytes, file)
    if (text !== undefined) file.value = text
  } catch (error) {
    report(file, 'unreadable-file', `Unexpected failure to read the file (${codeOf(error)}), expected a text file`)
  }
  return file
}

/**
 * Lists the documents under the paths: files as they are named, folders searched for `documentExtensions`.
 *
 * Hidden files, hidden folders and `node_modules` are left out. Links to folders are followed after everything else, and
 * only to folders that were not searched already, so that circles end and nothing is listed twice.
 */
export async function listDocuments(paths: readonly string[], options: ReadOptions): Promise<Listing> {
  const places = [...new Set(paths.map((path) => resolve(options.cwd, path)))].sort(compareCodeUnits)
  const kinds = await Promise.all(places.map(kindOf))
  const root = commonFolder(places.map((place, index) => (kinds[index] === 'file' ? dirname(place) : place)))
  const search: Search = { root, files: new Set(), searched: new Set(), links: [], problems: [] }
  for (const [index, place] of places.entries()) {
    if (kinds[index] === 'file') search.files.add(place)
    else if (kinds[index] === 'folder') await searchFolder(place, search)
    else search.problems.push(missing(place, search))
  }
  while (search.links.length > 0) await searchFolder(search.links.shift() ?? root, search)
  const documents = [...search.files].map((file) => ({ file, path: pathIn(root, file) }))
  documents.sort((a, b) => compareCodeUnits(a.path, b.path))
  return { root, documents, problems: search.problems }
}

interface Search {
  readonly root: string
  readonly files: Set<string>
  /** Real paths of the folders already searched. */
  readonly searched: Set<string>
  /** Links to folders, to be followed at the end. */
  readonly links: string[]
  readonly problems: VFile[]
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

async function searchFolder(folder: string, search: Search): Promise<void> {
  try {
    const real = await realpath(folder)
    if (search.searched.has(real)) return
    search.searched.add(real)
    const entries = await readdir(folder, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => compareCodeUnits(a.name, b.name))) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules')
        await visit(join(folder, entry.name), entry, search)
    }
  } catch (error) {
    const file = new VFile({ path: pathIn(search.root, folder) })
    report(file, 'unreadable-folder', `Unexpected failure to read the folder (${codeOf(error)}), expected its files`)
    search.problems.push(file)
  }
}

async function visit(path: string, entry: Dirent, search: Search): Promise<void> {
  if (entry.isDirectory()) return searchFolder(path, search)
  const isDocument = documentExtensions.some((extension) => entry.name.toLowerCase().endsWith(extension))
  if (entry.isFile()) {
    if (isDocument) search.files.add(path)
  } else if (entry.isSymbolicLink()) {
    const kind = await kindOf(path)
    if (kind === 'folder') search.links.push(path)
    // A link to nothing is listed too: reading it gives the message.
    else if (isDocument) search.files.add(path)
  }
}

function missing(place: string, search: Search): VFile {
  const file = new VFile({ path: pathIn(search.root, place) })
  report(file, 'missing-path', 'Unexpected path that leads nowhere, expected a file or a folder')
  return file
}

function report(file: VFile, ruleId: string, reason: string): void {
  file.message(reason, { ruleId, source: 'docfacts' })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** The deepest folder that holds all of them. */
function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? sep
  for (const folder of folders) {
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep)) {
      if (dirname(common) === common) return common
      common = dirname(common)
    }
  }
  return common
}

/** Most paths lie below the root, where cutting it off is all; `relative` takes ten times as long. */
function pathIn(root: string, path: string): string {
  const start = root.endsWith(sep) ? root : root + sep
  const found = path.startsWith(start) ? path.slice(start.length) : relative(root, path)
  if (found === '') return '.'
  return sep === '/' ? found : found.replaceAll(sep, '/')
}
