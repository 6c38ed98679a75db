import { createHash } from 'node:crypto'
import type { Document, Factbook } from '@docfacts/schema'
import type { VFile } from 'vfile'
import { type DocumentView, viewDocument } from './document/view.ts'
import { extract } from './extract/index.ts'
import { emptyLexicon, type Lexicon } from './link/lexicon.ts'
import { link } from './link/link.ts'
import { collectNames } from './link/names.ts'
import { documentId } from './merge/document-ids.ts'
import { merge } from './merge/merge.ts'
import { parse } from './parse.ts'
import { restore } from './restore/index.ts'

/** How to compile. */
export interface CompileOptions {
  /** Name of the factbook. */
  readonly name?: string
  readonly lexicon?: Lexicon
}

/**
 * Compile documents to one factbook. Problems in the documents become messages of their files; a file without a value (it
 * could not be read) has no facts.
 *
 * @throws Error when two files have the same path and different texts.
 */
export function compile(files: Iterable<VFile>, { name = '', lexicon = emptyLexicon }: CompileOptions = {}): Factbook {
  const books: Factbook[] = []
  for (const file of files) if (file.value !== undefined) books.push(compileDocument(file, lexicon))
  return merge(books, { name })
}

/** Compile one document: a factbook that `merge` joins with others. */
export function compileDocument(file: VFile, lexicon: Lexicon = emptyLexicon): Factbook {
  const tree = parse(file)
  restore(tree, file)
  const document = viewDocument(tree, file)
  const names = collectNames(document, lexicon)
  const claims = extract(document, names)
  return link(claims, { document, entry: entryOf(document), names, lexicon })
}

function entryOf(document: DocumentView): Document {
  const { file, path, title, metadata } = document
  return { id: documentId(path), path, title, sha256: sha256Of(file), words: countWords(document), metadata }
}

/** The hash of the bytes that were read, or else of the text. */
function sha256Of(file: VFile): string {
  const { sha256 } = file.data
  return typeof sha256 === 'string' ? sha256 : createHash('sha256').update(String(file)).digest('hex')
}

function countWords({ blocks, prose, tables, text }: DocumentView): number {
  const headings = blocks.flatMap(({ node }) => (node.type === 'heading' ? [text(node).value] : []))
  const cells = tables.flatMap((grid) => [grid.header, ...grid.rows].flat().map((cell) => cell.value))
  const texts = [...headings, ...prose.map((one) => one.text.value), ...cells]
  return texts.reduce((count, one) => count + (one.match(/\S+/g)?.length ?? 0), 0)
}
