import {
  createCompiler,
  type DocumentCompiler,
  type DocumentPlace,
  type Lexicon,
  type ParserName,
  parseLexicon,
  readDocument
} from '@docfacts/core'
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

/** What documents are compiled with. */
export interface Setting {
  readonly lexicon?: LexiconText
  readonly parser?: ParserName
}

/** Makes the compiler of a build: it remembers words, so that one should do all documents of a thread. */
export function compilerOf({ lexicon, parser }: Setting): DocumentCompiler {
  return createCompiler({
    ...(lexicon === undefined ? {} : { lexicon: readLexicon(lexicon) }),
    ...(parser === undefined ? {} : { parser })
  })
}

/** Compiles a few documents: what a worker does with a task, and the main thread when there are no workers. */
export async function* compileBatch(
  documents: readonly DocumentPlace[],
  compile: DocumentCompiler
): AsyncGenerator<Unit> {
  for (const document of documents) yield compileOne(await readDocument(document), compile)
}

/** A document that makes the compiler fail, which none should, costs itself and no other. */
function compileOne(file: VFile, compile: DocumentCompiler): Unit {
  const path = file.path
  if (file.value === undefined) return { path, messages: messagesOf(file) }
  try {
    const part = Buffer.from(partText(compile(file)))
    return { path, part, messages: messagesOf(file) }
  } catch (error) {
    return { path, messages: [failure(path, error)] }
  }
}

function failure(path: string, error: unknown): Message {
  const reason = `Unexpected failure of the compiler, expected facts: ${error instanceof Error ? error.message : String(error)}`
  return { path, reason, rule: 'compiler', severity: 'error', note: 'Please report this document to docfacts.' }
}

function readLexicon({ path, text }: LexiconText): Lexicon {
  return parseLexicon(new VFile({ path, value: text }))
}
