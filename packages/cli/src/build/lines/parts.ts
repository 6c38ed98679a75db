import { type Document, type Factbook, serializeFactbook, type Table } from '@docfacts/schema'
import { type FactKey, readFactKey } from './fact-keys.ts'
import { countLine, createHeads, type Heads } from './heads.ts'
import type { FactLine } from './merge-facts.ts'
import { readSections } from './sections.ts'

/** Where something stands in a pack. */
export interface Span {
  readonly offset: number
  readonly length: number
}

/** Everything that was found in parts, by lines. */
export interface Found {
  readonly heads: Heads
  readonly facts: FactLine[]
  /** Lines of tables. */
  readonly tables: TableLine[]
}

/** A table that stands somewhere as a line. */
export interface TableLine extends Span {
  /** Id of its document. */
  readonly document: string
}

/** Nothing found yet. */
export function createFound(): Found {
  return { heads: createHeads(), facts: [], tables: [] }
}

/** Text of the part that a document gives, from its factbook: topics are left out, they are read from the merged facts. */
export function partText(book: Factbook): string {
  return serializeFactbook({ ...book, topics: [] })
}

/** Adds what stands in a part that begins at `offset` of its pack. */
export function readPart(bytes: Buffer, offset: number, { heads, facts, tables }: Found): void {
  for (const { section, start, end } of readSections(bytes)) {
    const span: Span = { offset: offset + start, length: end - start }
    if (section === 'facts') facts.push(lineOf(readFactKey(bytes, start, end), span))
    else if (section === 'tables')
      tables.push({ document: readDocumentOf(bytes.toString('utf8', start, end)), ...span })
    else if (section === 'documents') {
      const line = bytes.toString('utf8', start, end)
      heads.documents.set(readDocument(line).path, line)
    } else if (section !== 'topics') countLine(heads[section], bytes.toString('utf8', start, end))
  }
  countRedirects(bytes, heads)
}

/** Written out: millions of them are smaller so than spread together. */
function lineOf({ id, kind, hasAspect }: FactKey, { offset, length }: Span): FactLine {
  return { id, kind, hasAspect, offset, length }
}

/** Reads the line of a document. */
export function readDocument(line: string): Document {
  return JSON.parse(line)
}

/** The document that a table stands in. */
function readDocumentOf(line: string): string {
  const { document }: Table = JSON.parse(line)
  return document
}

const redirectsKey = '  "redirects": '

/** Redirects stand on the last line but one. */
function countRedirects(bytes: Buffer, heads: Heads): void {
  const end = bytes.lastIndexOf('\n}')
  const start = bytes.lastIndexOf('\n', end - 1) + 1
  const line = bytes.toString('utf8', start, end)
  if (line.startsWith(redirectsKey)) countLine(heads.redirects, line.slice(redirectsKey.length))
}
