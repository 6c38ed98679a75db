import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { DocumentPlace } from '@docfacts/core'
import { isSystemError, reasonOf, UserError } from '../../user-error.ts'
import type { Pack } from '../lines/pack.ts'
import { compilerKey } from './compiler-key.ts'
import { type FilePacks, openFilePacks } from './file-packs.ts'
import { type KeptHeads, loadHeads, saveHeads } from './heads-file.ts'
import { type CachedOutput, type CachedPart, type CacheState, loadState, type Stamp, saveState } from './state.ts'

/** What to open a cache for: builds that differ in this share nothing. */
export interface CacheRequest {
  readonly folder: string
  /** Names the kind of build: its paths and its shard. */
  readonly label: string
  readonly lexicon: string | undefined
  readonly root: string
}

/** What earlier builds left. */
export interface Cache {
  readonly packs: FilePacks
  readonly state: CacheState | undefined
  /** Documents that are as they were, and those to compile. */
  readonly found: Lookup
  /** Lines of entities and aspects that went into the last output. */
  heads(): Promise<KeptHeads | undefined>
  /** Keeps the parts, and forgets all others. */
  save(kept: Kept): Promise<void>
}

/** What a build leaves to the next one. */
export interface Kept {
  readonly parts: readonly CachedPart[]
  /** The factbook that was written, and the lines of its entities and aspects. */
  readonly output?: CachedOutput | undefined
  readonly heads: KeptHeads
}

/** Which documents need work. */
export interface Lookup {
  readonly hits: readonly CachedPart[]
  readonly misses: readonly StampedPlace[]
}

/** A document and its stamp before it is read, so that a change while it is read shows. */
export interface StampedPlace extends DocumentPlace {
  readonly stamp: Stamp
}

/** Opens the cache and looks for the documents. A broken or foreign cache is an empty one. */
export async function openCache(documents: readonly DocumentPlace[], request: CacheRequest): Promise<Cache> {
  const { folder, label, lexicon, root } = request
  await makeFolder(folder)
  const prefix = createHash('sha256').update(label).digest('hex').slice(0, 16)
  const file = join(folder, `${prefix}.json`)
  const headsFile = join(folder, `${prefix}-heads.json`)
  const key = compilerKey(lexicon)
  const state = await loadState(file, key)
  const packs = openFilePacks(folder, prefix, state?.packs ?? [])
  return {
    packs,
    state,
    found: await lookUp(documents, state, root),
    heads: () => loadHeads(headsFile),
    async save({ parts, output, heads }) {
      const kept = isWasteful(packs, parts) ? repack(packs, openFilePacks(folder, prefix, []), parts) : { packs, parts }
      const names = kept.packs.names()
      const trusted = kept.parts.map(distrustRecent())
      await saveHeads(headsFile, heads)
      await saveState(file, { key, root, packs: names, parts: trusted, ...(output === undefined ? {} : { output }) })
      await removeOthers(folder, prefix, names)
      packs.close()
      kept.packs.close()
    }
  }
}

/** Files that the packs may be spread over. */
const mostPacks = 64

/** Whether there are too many files, or less than half of their bytes are of use. */
function isWasteful(packs: FilePacks, parts: readonly CachedPart[]): boolean {
  const used = parts.reduce((sum, { length }) => sum + length, 0)
  return packs.names().length > mostPacks || packs.size() > 2 * used + 1024 * 1024
}

/** Copies what is of use to new packs; what cannot be read is left out and compiled again next time. */
function repack(
  from: FilePacks,
  packs: FilePacks,
  parts: readonly CachedPart[]
): { packs: FilePacks; parts: CachedPart[] } {
  const kept: CachedPart[] = []
  for (const part of parts) {
    const bytes = readCachedPart(from, part)
    if (bytes !== undefined) kept.push({ ...part, offset: packs.append(bytes) })
  }
  return { packs, parts: kept }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UserError(`Cannot use the cache \`${folder}\`: ${reasonOf(error)}`, 'Name another folder with `--cache`')
  }
}

async function lookUp(
  documents: readonly DocumentPlace[],
  state: CacheState | undefined,
  root: string
): Promise<Lookup> {
  const known = new Map(state?.parts.map((part) => [part.path, part]))
  const hits: CachedPart[] = []
  const misses: StampedPlace[] = []
  for (const document of documents) {
    const stamp = stampOf(document.file) ?? noStamp
    const part = known.get(document.path)
    const hit = part === undefined ? undefined : await confirm(part, { ...document, stamp }, state?.root === root)
    if (hit === undefined) misses.push({ ...document, stamp })
    else hits.push(hit)
  }
  return { hits, misses }
}

/** The part when the document is as it was: by its stamp, or else by its bytes. */
async function confirm(
  part: CachedPart,
  { file, stamp }: StampedPlace,
  sameRoot: boolean
): Promise<CachedPart | undefined> {
  if (stamp.size !== part.size) return undefined
  if (sameRoot && stamp.mtimeMs === part.mtimeMs && stamp.ctimeMs === part.ctimeMs) return part
  const sha256 = await hashFile(file)
  return sha256 === part.sha256 ? { ...part, ...stamp } : undefined
}

/** The stamp of what cannot be looked at. */
export const noStamp: Stamp = { size: 0, mtimeMs: 0, ctimeMs: 0 }

/** The stamp of a file, or `undefined` when it cannot be had. */
export function stampOf(file: string): Stamp | undefined {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.isFile() ? { size: found.size, mtimeMs: found.mtimeMs, ctimeMs: found.ctimeMs } : undefined
}

async function hashFile(file: string): Promise<string | undefined> {
  try {
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
  } catch {
    return undefined
  }
}

/** Milliseconds within which a file may change twice with the same stamp. */
const tick = 2000

/** A file that changed just now could change again unseen: its stamp is made one that no file has. */
function distrustRecent(): (part: CachedPart) => CachedPart {
  const limit = Date.now() - tick
  return (part) => (Math.max(part.mtimeMs, part.ctimeMs) < limit ? part : { ...part, mtimeMs: 0, ctimeMs: 0 })
}

async function removeOthers(folder: string, prefix: string, keep: readonly string[]): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(`${prefix}-`) && name.endsWith('.pack') && !keep.includes(name)) {
      await rm(join(folder, name), { force: true })
    }
  }
}

/**
 * The bytes of a part, or `undefined` when they are not what was written.
 *
 * @param into A buffer to read into, if it is large enough.
 */
export function readCachedPart(
  packs: Pack,
  { offset, length, crc }: CachedPart,
  into: Buffer = Buffer.alloc(0)
): Buffer | undefined {
  try {
    const bytes = into.length < length ? packs.read(offset, length) : packs.read(offset, length, into)
    return bytes.byteLength === length && crc32(bytes) === crc ? bytes : undefined
  } catch {
    return undefined
  }
}
