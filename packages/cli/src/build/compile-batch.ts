import { compileDocument, type DocumentPlace, type Lexicon, parseLexicon, readDocument } from '@docfacts/core'
import { VFile } from 'vfile'
import { partText } from './lines/parts.ts'
import { type Message, messagesOf } from './message.ts'

/** What compiling one document gave: the unit of work, of the cache and of merging. */
export interface Unit {
  readonly path: string
  /** The factbook of this document alone, as `partText` writes it; absent when it could not be read. */
  readonly part?: Buffer
  readonly messages: readonly Message[]
}

/** A lexicon as it lies on the disk. */
export interface LexiconText {
  readonly path: string
  readonly text: string
}

/** Documents to compile, and the names to compile them with. */
export interface Batch {
  readonly documents: readonly DocumentPlace[]
  readonly lexicon?: LexiconText
}

/** Compiles a few documents: what a worker does with a task, and the main thread when there are no workers. */
export async function* compileBatch(batch: Batch): AsyncGenerator<Unit> {
  const lexicon = batch.lexicon === undefined ? undefined : readLexicon(batch.lexicon)
  for (const document of batch.documents) yield compileOne(await readDocument(document), lexicon)
}

function compileOne(file: VFile, lexicon: Lexicon | undefined): Unit {
  const path = file.path
  if (file.value === undefined) return { path, messages: messagesOf(file) }
  const part = Buffer.from(partText(compileDocument(file, lexicon)))
  return { path, part, messages: messagesOf(file) }
}

function readLexicon({ path, text }: LexiconText): Lexicon {
  return parseLexicon(new VFile({ path, value: text }))
}
