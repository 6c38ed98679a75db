import { hash } from 'node:crypto'
import type { Document, Factbook } from '@docfacts/schema'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { batchesOf } from './batches.ts'
import { countWords } from './document/count-words.ts'
import { type DocumentView, viewDocument } from './document/view.ts'
import { extract } from './extract/index.ts'
import { sentenceCues } from './extract/sentences/index.ts'
import { emptyLexicon, type Lexicon } from './link/lexicon.ts'
import { link } from './link/link.ts'
import { createMemory, type Memory } from './link/memory.ts'
import { collectNames } from './link/names.ts'
import { documentId } from './merge/document-ids.ts'
import { merge } from './merge/merge.ts'
import { type ParserName, parse, parsePlain } from './parse.ts'
import { restore } from './restore/index.ts'

/** How to compile. */
export interface CompileOptions {
  /** Name of the factbook. */
  readonly name?: string
  readonly lexicon?: Lexicon
  /** Which parser reads the documents; the facts are the same. Default: `auto`. */
  readonly parser?: ParserName
}

/**
 * Compile documents to one factbook. Problems in the documents become messages of their files; a file without a value (it
 * could not be read) has no facts.
 *
 * @throws Error when two files have the same path and different texts.
 */
export function compile(files: Iterable<VFile>, options: CompileOptions = {}): Factbook {
  const { name = '' } = options
  const flow = flowOf(options)
  const books: Factbook[] = []
  for (const batch of batchesOf(files)) for (const book of factsOf(batch, flow)) books.push(book)
  return merge(books, { name })
}

/** Compiles one document, as `compileDocument` does. */
export type DocumentCompiler = (file: VFile) => Factbook

/** Make a compiler for the documents of a build: it remembers the words of those before, and is faster than one for each. */
export function createCompiler(options: Omit<CompileOptions, 'name'> = {}): DocumentCompiler {
  const flow = flowOf(options)
  return (file) => merge(factsOf([file], flow))
}

/**
 * Compile one document: a factbook that `merge` joins with others. A document that is nested deeper than the stack is read as
 * plain text, with the message `too-deep`.
 */
export function compileDocument(file: VFile, lexicon: Lexicon = emptyLexicon, parser?: ParserName): Factbook {
  return merge(factsOf([file], flowOf({ lexicon, ...(parser === undefined ? {} : { parser }) })))
}

/** What all documents of a build are compiled with. */
interface Flow {
  readonly lexicon: Lexicon
  readonly parser: ParserName | undefined
  readonly memory: Memory
}

function flowOf({ lexicon = emptyLexicon, parser }: CompileOptions): Flow {
  return { lexicon, parser, memory: createMemory(sentenceCues) }
}

/** What each of some documents says, to be merged. One that is too deep makes each be read on its own. */
function factsOf(files: readonly VFile[], flow: Flow): readonly Factbook[] {
  const messages = files.map((file) => file.messages.length)
  try {
    return compileAll(files, (file) => parse(file, flow.parser), flow)
  } catch (error) {
    if (!isOverflow(error)) throw error
    for (const [index, file] of files.entries()) file.messages.length = messages[index] ?? 0
    return files.length > 1 ? files.flatMap((file) => factsOf([file], flow)) : compileAll(files, parsePlain, flow)
  }
}

function compileAll(
  files: readonly VFile[],
  parseFile: (file: VFile) => Root,
  { lexicon, parser, memory }: Flow
): readonly Factbook[] {
  const parsed = files.map((file) => ({ file, tree: parseFile(file) }))
  for (const { tree, file } of parsed) restore(tree, file, parser)
  const documents = parsed.map(({ tree, file }) => viewDocument(tree, file))
  const named = documents.map((document) => ({ document, names: collectNames(document, lexicon, memory) }))
  const read = named.map((one) => ({ ...one, claims: extract(one.document, one.names) }))
  return read.map(({ document, names, claims }) => link(claims, { document, entry: entryOf(document), names, lexicon }))
}

function isOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.cause instanceof RangeError)
}

function entryOf(document: DocumentView): Document {
  const { file, path, title, metadata } = document
  return { id: documentId(path), path, title, sha256: sha256Of(file), words: wordsIn(document), metadata }
}

/** The hash of the bytes that were read, or else of the text. */
function sha256Of(file: VFile): string {
  const { sha256 } = file.data
  return typeof sha256 === 'string' ? sha256 : hash('sha256', String(file))
}

function wordsIn({ blocks, prose, tables, text }: DocumentView): number {
  let count = 0
  for (const { node } of blocks) if (node.type === 'heading') count += countWords(text(node).value)
  for (const one of prose) count += countWords(one.text.value)
  for (const { header, rows } of tables)
    for (const row of [header, ...rows]) for (const { value } of row) count += countWords(value)
  return count
}
