import { basename, resolve } from 'node:path'
import { type DocumentPlace, listDocuments, type ParserName } from '@docfacts/core'
import { type Factbook, readFactbookLines } from '@docfacts/schema'
import type { Io } from '../io.ts'
import type { Shard } from '../options.ts'
import { createProgress } from '../output/progress.ts'
import { splitLines } from '../output/split-lines.ts'
import { type Cache, noStamp, openCache, readCachedPart, type StampedPlace, stampOf } from './cache/cache.ts'
import { createTemporaryPack } from './cache/file-packs.ts'
import type { CachedPart } from './cache/state.ts'
import type { LexiconText } from './compile-batch.ts'
import { compileParts } from './compile-parts.ts'
import type { CompileOptions } from './compile-units.ts'
import { createLineMerger } from './lines/merge-lines.ts'
import { createMemoryPack, type Pack } from './lines/pack.ts'
import { compareMessages, type Message, messagesOf } from './message.ts'
import { type Output, outputOfMerge, outputOfPatch } from './output.ts'
import { readLexicon } from './read-lexicon.ts'
import { inShard } from './shard.ts'
import { shownPath } from './shown-path.ts'
import type { CacheUse } from './summary.ts'

/** What to compile and how. */
export interface BuildRequest {
  /** Files and folders, relative to where the user is. */
  readonly paths: readonly string[]
  readonly lexicon?: string | undefined
  /** Name of the factbook; by default that of the content root. */
  readonly name?: string | undefined
  readonly shard?: Shard | undefined
  readonly workers?: number | undefined
  /** Which parser reads the documents. */
  readonly parser?: ParserName | undefined
  /** Folder that remembers compiled documents. */
  readonly cache?: string | undefined
  /** Where the output will be written, if to a file. */
  readonly out?: string | undefined
}

/** What came out. */
export interface BuildResult {
  readonly name: string
  readonly output: Output
  /** All messages of the search, the lexicon and the documents, in reading order, with paths that the user can open. */
  readonly messages: readonly Message[]
  /** Absolute path of the content root. */
  readonly root: string
  /** What the cache was good for; absent without one. */
  readonly cached?: CacheUse
  /**
   * Lets the cache, if there is one, keep what was compiled.
   *
   * @param isWritten Whether the output stands in the file that the request names.
   */
  remember(isWritten: boolean): Promise<void>
}

/** Lists, compiles and merges. Nothing but the cache is written. */
export async function build(request: BuildRequest, io: Io): Promise<BuildResult> {
  const { root, documents, problems } = await listDocuments(request.paths, { cwd: io.cwd })
  const messages = problems.flatMap(messagesOf)
  const lexicon = await readLexicon(request.lexicon, { root, io, messages })
  const chosen = request.shard === undefined ? documents : documents.filter(inShard(request.shard))
  const cache = await openCacheOf(request, chosen, { root, lexicon, io })
  const compile = createCompiler({ request, io, lexicon, messages, pack: cache?.packs ?? createPack(chosen.length) })
  const { hits, misses } = cache?.found ?? { hits: [], misses: chosen.map(withoutStamp) }
  const compiled = [...hits, ...(await compile.run(misses))]
  const name = request.name ?? nameOf(root)
  const file = request.out === undefined ? undefined : resolve(io.cwd, request.out)
  const { output, parts } = await makeOutput({ cache, file, name, parts: compiled, compile, chosen })
  for (const part of parts) messages.push(...part.messages)
  const shown = messages
    .map((message) => ({ ...message, path: shownPath(root, message.path, io) }))
    .sort(compareMessages)
  const cached = { reused: hits.length, compiled: misses.length, merged: output.merged }
  return {
    name,
    output,
    messages: shown,
    root,
    ...(cache === undefined ? {} : { cached }),
    remember: (isWritten) => remember({ cache, file, name, parts, output }, isWritten)
  }
}

/** The factbook of a build as a value, for those who need all of it. */
export function bookOf({ output }: BuildResult): Factbook {
  try {
    return JSON.parse(textOf(output))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return readFactbookLines(splitLines(output.chunks()))
  }
}

/**
 * The text of an output in one piece.
 *
 * @throws {RangeError} above half a gigabyte, where a string ends.
 */
export function textOf(output: Output): string {
  const chunks: string[] = []
  for (const chunk of output.chunks()) {
    chunks.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'))
  }
  return chunks.join('')
}

interface Remembered {
  readonly cache: Cache | undefined
  readonly file: string | undefined
  readonly name: string
  readonly parts: readonly CachedPart[]
  readonly output: Output
}

async function remember({ cache, file, name, parts, output }: Remembered, isWritten: boolean): Promise<void> {
  if (cache === undefined) return
  const stamp = isWritten && file !== undefined ? stampOf(file) : undefined
  if (stamp === undefined || file === undefined) return cache.save({ parts, heads: output.heads })
  const layout = output.layoutOf(file)
  const written = { file, name, counts: output.counts, ...stamp, ...(layout === undefined ? {} : { layout }) }
  await cache.save({ parts, heads: output.heads, output: written })
}

/** Documents from which their facts are kept in a file while they are merged, and not in memory. */
const manyDocuments = 1000

function createPack(documents: number): Pack {
  return documents < manyDocuments ? createMemoryPack() : createTemporaryPack()
}

interface Setting {
  readonly root: string
  readonly lexicon: LexiconText | undefined
  readonly io: Io
}

async function openCacheOf(
  { cache, paths, shard, lexicon: named, parser }: BuildRequest,
  documents: readonly DocumentPlace[],
  { root, lexicon, io }: Setting
): Promise<Cache | undefined> {
  if (cache === undefined) return undefined
  const label = JSON.stringify([paths, shard ?? null, named ?? null, parser ?? 'auto'])
  return openCache(documents, { folder: resolve(io.cwd, cache), label, lexicon: lexicon?.text, root })
}

interface Compiler {
  readonly pack: Pack
  run(places: readonly StampedPlace[]): Promise<CachedPart[]>
}

interface CompilerSetting {
  readonly request: BuildRequest
  readonly io: Io
  readonly lexicon: LexiconText | undefined
  /** Grows with what is found in documents that give no part. */
  readonly messages: Message[]
  readonly pack: Pack
}

function createCompiler({ request, io, lexicon, messages, pack }: CompilerSetting): Compiler {
  const options: CompileOptions = {
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(request.workers === undefined ? {} : { workers: request.workers }),
    ...(request.parser === undefined ? {} : { parser: request.parser })
  }
  return {
    pack,
    run(places) {
      const progress = createProgress('compiling', places.length, io)
      return compileParts(places, options, { pack, progress, report: (found) => messages.push(...found) })
    }
  }
}

interface MergeRequest {
  readonly cache: Cache | undefined
  readonly file: string | undefined
  readonly name: string
  readonly parts: readonly CachedPart[]
  readonly compile: Compiler
  readonly chosen: readonly DocumentPlace[]
}

/** Changes the last output when that is enough; otherwise merges all parts. */
async function makeOutput(request: MergeRequest): Promise<{ output: Output; parts: readonly CachedPart[] }> {
  const { cache, file, name, parts } = request
  const patched =
    cache === undefined || file === undefined ? undefined : await outputOfPatch({ cache, file, name, parts })
  return patched === undefined ? mergeAll(request) : { output: patched, parts }
}

/** Bytes of all parts but a few large ones. */
const partBytes = 1024 * 1024

/** Merges all parts; what turns out to be broken in the cache is compiled after all. */
async function mergeAll({
  name,
  parts,
  compile,
  chosen
}: MergeRequest): Promise<{ output: Output; parts: CachedPart[] }> {
  const merger = createLineMerger(compile.pack)
  const broken = new Set<string>()
  const buffer = Buffer.allocUnsafe(partBytes)
  const add = (part: CachedPart): void => {
    const bytes = readCachedPart(compile.pack, part, buffer)
    if (bytes === undefined) broken.add(part.path)
    else merger.add(part.path, bytes, part.offset)
  }
  parts.forEach(add)
  const again =
    broken.size === 0 ? [] : await compile.run(chosen.filter(({ path }) => broken.has(path)).map(withoutStamp))
  again.forEach(add)
  const output = outputOfMerge(merger.finish(name))
  return { output, parts: [...parts.filter(({ path }) => !broken.has(path)), ...again] }
}

function withoutStamp(place: DocumentPlace): StampedPlace {
  return { ...place, stamp: noStamp }
}

/** Name of the content root's folder; a folder called `documents` or `docs` says nothing, the one above it does. */
function nameOf(root: string): string {
  const name = basename(root)
  return /^(docs?|documents|content|src)$/i.test(name) ? basename(resolve(root, '..')) || name : name || 'factbook'
}
