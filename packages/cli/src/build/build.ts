import { readFile } from 'node:fs/promises'
import { basename, relative, resolve } from 'node:path'
import { type DocumentPlace, listDocuments, parseLexicon } from '@docfacts/core'
import { VFile } from 'vfile'
import type { Io } from '../io.ts'
import type { Shard } from '../options.ts'
import { createProgress } from '../output/progress.ts'
import { isSystemError, reasonOf, UserError } from '../user-error.ts'
import type { LexiconText } from './compile-batch.ts'
import { compileUnits } from './compile-units.ts'
import { createLineMerger, type LineMerger, type MergedLines } from './lines/merge-lines.ts'
import { createMemoryPack } from './lines/pack.ts'
import { compareMessages, type Message, messagesOf } from './message.ts'
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
}

/** What came out. */
export interface BuildResult {
  readonly merged: MergedLines
  /** All messages of the search, the lexicon and the documents, in reading order, with paths that the user can open. */
  readonly messages: readonly Message[]
  /** Absolute path of the content root. */
  readonly root: string
}

/** Lists, compiles and merges. Nothing is written. */
export async function build(request: BuildRequest, io: Io): Promise<BuildResult> {
  const { root, documents, problems } = await listDocuments(request.paths, { cwd: io.cwd })
  const messages = problems.flatMap(messagesOf)
  const lexicon =
    request.lexicon === undefined ? undefined : await readLexicon(resolve(io.cwd, request.lexicon), root, messages)
  const chosen = request.shard === undefined ? documents : documents.filter(inShard(request.shard))
  const merger = createLineMerger(createMemoryPack())
  await compileAll(chosen, lexicon, { request, io, messages, merger })
  const merged = merger.finish(request.name ?? nameOf(root))
  const shown = messages.map((message) => ({ ...message, path: shownPath(root, message.path, io) }))
  return { merged, messages: shown.sort(compareMessages), root }
}

interface Work {
  readonly request: BuildRequest
  readonly io: Io
  /** Grows with what is found. */
  readonly messages: Message[]
  readonly merger: LineMerger
}

async function compileAll(
  documents: readonly DocumentPlace[],
  lexicon: LexiconText | undefined,
  { request, io, messages, merger }: Work
): Promise<void> {
  const progress = createProgress('compiling', documents.length, io)
  let done = 0
  const options = {
    ...(lexicon === undefined ? {} : { lexicon }),
    ...(request.workers === undefined ? {} : { workers: request.workers })
  }
  for await (const unit of compileUnits(documents, options)) {
    progress.update(++done)
    messages.push(...unit.messages)
    if (unit.part !== undefined) merger.add(unit.path, Buffer.from(unit.part))
  }
  progress.clear()
}

async function readLexicon(file: string, root: string, messages: Message[]): Promise<LexiconText> {
  const path = relative(root, file).replaceAll('\\', '/')
  try {
    const parsed = new VFile({ path, value: await readFile(file, 'utf8') })
    parseLexicon(parsed)
    messages.push(...messagesOf(parsed))
    return { path, text: String(parsed) }
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UserError(`Cannot read the lexicon \`${file}\`: ${reasonOf(error)}`)
  }
}

/** Name of the content root's folder; a folder called `documents` or `docs` says nothing, the one above it does. */
function nameOf(root: string): string {
  const name = basename(root)
  return /^(docs?|documents|content|src)$/i.test(name) ? basename(resolve(root, '..')) || name : name || 'factbook'
}
