import { basename, resolve } from 'node:path'
import { type DocumentPlace, documentExtensions, listDocuments, type ParserName } from '@docfacts/core'
import { type Factbook, readFactbookLines } from '@docfacts/schema'
import type { Io } from '../io.ts'
import type { Shard } from '../options.ts'
import { splitLines } from '../output/split-lines.ts'
import { type Cache, openCache, stampOf } from './cache/cache.ts'
import { createPack } from './cache/file-packs.ts'
import type { CachedPart } from './cache/state.ts'
import type { LexiconText } from './compile-batch.ts'
import type { CompileOptions } from './compile-units.ts'
import { createCompiler } from './compiler.ts'
import { makeOutput, withoutStamp } from './make-output.ts'
import { compareMessages, type Message, messagesOf } from './message.ts'
import type { Output } from './output.ts'
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
  if (documents.length === 0 && problems.length === 0) messages.push(noDocuments)
  const lexicon = await readLexicon(request.lexicon, { root, io, messages })
  const chosen = request.shard === undefined ? documents : documents.filter(inShard(request.shard))
  const cache = await openCacheOf(request, chosen, { root, lexicon, io })
  const pack = cache?.packs ?? createPack(chosen.length)
  const compile = createCompiler({ options: optionsOf(request, lexicon), io, messages, pack })
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

const endings = documentExtensions.map((ending) => `\`${ending}\``).join(', ')

const noDocuments: Message = {
  path: '.',
  reason: `Unexpected lack of documents, expected a file that ends in ${endings}`,
  rule: 'no-documents',
  severity: 'warning'
}

/** Whether something went wrong and nothing was compiled: then what a build wrote before is better than what it has. */
export function hasNothing({ output, messages }: BuildResult): boolean {
  return output.counts.documents === 0 && messages.some(({ severity }) => severity === 'error')
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

function optionsOf({ workers, parser }: BuildRequest, lexicon: LexiconText | undefined): CompileOptions {
  return {
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(workers === undefined ? {} : { workers }),
    ...(parser === undefined ? {} : { parser })
  }
}

/** Name of the content root's folder; a folder called `documents` or `docs` says nothing, the one above it does. */
function nameOf(root: string): string {
  const name = basename(root)
  return /^(docs?|documents|content|src)$/i.test(name) ? basename(resolve(root, '..')) || name : name || 'factbook'
}
