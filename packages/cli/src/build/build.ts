import { basename, resolve } from 'node:path'
import { type DocumentPlace, listDocuments } from '@docfacts/core'
import type { Io } from '../io.ts'
import type { Shard } from '../options.ts'
import { createProgress } from '../output/progress.ts'
import { type Cache, noStamp, openCache, readCachedPart, type StampedPlace } from './cache/cache.ts'
import type { CachedPart } from './cache/state.ts'
import type { LexiconText } from './compile-batch.ts'
import { compileParts } from './compile-parts.ts'
import type { CompileOptions } from './compile-units.ts'
import { createLineMerger, type MergedLines } from './lines/merge-lines.ts'
import { createMemoryPack, type Pack } from './lines/pack.ts'
import { compareMessages, type Message, messagesOf } from './message.ts'
import { readLexicon } from './read-lexicon.ts'
import { inShard } from './shard.ts'
import { shownPath } from './shown-path.ts'

/** What to compile and how. */
export interface BuildRequest {
  /** Files and folders, relative to where the user is. */
  readonly paths: readonly string[]
  readonly lexicon?: string | undefined
  /** Name of the factbook; by default that of the content root. */
  readonly name?: string | undefined
  readonly shard?: Shard | undefined
  readonly workers?: number | undefined
  /** Folder that remembers compiled documents. */
  readonly cache?: string | undefined
}

/** What came out. */
export interface BuildResult {
  readonly merged: MergedLines
  /** All messages of the search, the lexicon and the documents, in reading order, with paths that the user can open. */
  readonly messages: readonly Message[]
  /** Absolute path of the content root. */
  readonly root: string
  /** Lets the cache, if there is one, keep what was compiled; the merged factbook must have been read before. */
  remember(): Promise<void>
}

/** Lists, compiles and merges. Nothing but the cache is written. */
export async function build(request: BuildRequest, io: Io): Promise<BuildResult> {
  const { root, documents, problems } = await listDocuments(request.paths, { cwd: io.cwd })
  const messages = problems.flatMap(messagesOf)
  const lexicon = await readLexicon(request.lexicon, { root, io, messages })
  const chosen = request.shard === undefined ? documents : documents.filter(inShard(request.shard))
  const cache = await openCacheOf(request, chosen, { root, lexicon, io })
  const compile = createCompiler({ request, io, lexicon, messages, pack: cache?.packs ?? createMemoryPack() })
  const { hits, misses } = cache?.found ?? { hits: [], misses: chosen.map(withoutStamp) }
  const compiled = [...hits, ...(await compile.run(misses))]
  const { merged, parts } = await mergeParts(request.name ?? nameOf(root), compiled, { compile, chosen })
  for (const part of parts) messages.push(...part.messages)
  const shown = messages.map((message) => ({ ...message, path: shownPath(root, message.path, io) }))
  const remember = async (): Promise<void> => cache?.save(parts, undefined)
  return { merged, messages: shown.sort(compareMessages), root, remember }
}

interface Setting {
  readonly root: string
  readonly lexicon: LexiconText | undefined
  readonly io: Io
}

async function openCacheOf(
  { cache, paths, shard, lexicon: named }: BuildRequest,
  documents: readonly DocumentPlace[],
  { root, lexicon, io }: Setting
): Promise<Cache | undefined> {
  if (cache === undefined) return undefined
  const label = JSON.stringify([paths, shard ?? null, named ?? null])
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
    ...(request.workers === undefined ? {} : { workers: request.workers })
  }
  return {
    pack,
    run(places) {
      const progress = createProgress('compiling', places.length, io)
      return compileParts(places, options, { pack, progress, report: (found) => messages.push(...found) })
    }
  }
}

interface MergeSetting {
  readonly compile: Compiler
  readonly chosen: readonly DocumentPlace[]
}

/** Merges the parts; what turns out to be broken in the cache is compiled after all. */
async function mergeParts(
  name: string,
  parts: readonly CachedPart[],
  { compile, chosen }: MergeSetting
): Promise<{ merged: MergedLines; parts: CachedPart[] }> {
  const merger = createLineMerger(compile.pack)
  const broken = new Set<string>()
  const add = (part: CachedPart): void => {
    const bytes = readCachedPart(compile.pack, part)
    if (bytes === undefined) broken.add(part.path)
    else merger.add(part.path, bytes, part.offset)
  }
  parts.forEach(add)
  const again =
    broken.size === 0 ? [] : await compile.run(chosen.filter(({ path }) => broken.has(path)).map(withoutStamp))
  again.forEach(add)
  return { merged: merger.finish(name), parts: [...parts.filter(({ path }) => !broken.has(path)), ...again] }
}

function withoutStamp(place: DocumentPlace): StampedPlace {
  return { ...place, stamp: noStamp }
}

/** Name of the content root's folder; a folder called `documents` or `docs` says nothing, the one above it does. */
function nameOf(root: string): string {
  const name = basename(root)
  return /^(docs?|documents|content|src)$/i.test(name) ? basename(resolve(root, '..')) || name : name || 'factbook'
}
