import { merge } from '@docfacts/core'
import { compareCodeUnits, type Factbook, readFactbook, serializeFactbookLines, type Topic } from '@docfacts/schema'
import { collectPieces, type Piece } from './collect.ts'
import { type Heads, mergeHeads } from './heads.ts'
import { type FactLine, type MergedFact, mergeFacts } from './merge-facts.ts'
import { createMemoryPack, type Pack } from './pack.ts'
import { createFound, type Found, partText, readDocument, readPart, type Span, type TableLine } from './parts.ts'

/** A merged factbook, its facts as lines. */
export interface MergedLines {
  /** All but facts and tables. */
  readonly head: Factbook
  readonly facts: readonly MergedFact[]
  readonly tables: readonly Span[]
  /** The lines that the entities and aspects of the head were merged from. */
  readonly heads: Heads
  /** Where the lines stand. */
  readonly pack: Pack
}

/**
 * Merges factbooks of single documents to what `merge` gives, and is made for many: only what several documents state is
 * ever parsed, everything else is copied.
 */
export interface LineMerger {
  /** Adds the factbook of a document, as `partText` writes it, that lies at `offset` of the pack. */
  add(path: string, bytes: Buffer, offset: number): void
  finish(name: string): MergedLines
}

/**
 * Makes a merger of factbooks that lie in a pack.
 *
 * @param texts Keeps what has no line in them.
 */
export function createLineMerger(pack: Pack, texts: Pack = createMemoryPack()): LineMerger {
  const found = createFound()
  const parts = new Map<string, Span>()
  return {
    add(path, bytes, offset) {
      parts.set(path, { offset, length: bytes.byteLength })
      readPart(bytes, offset, found)
    },
    finish(name) {
      return finish(name, { pack, texts, ...withUniqueIds(found, parts, pack) })
    }
  }
}

interface Packs {
  readonly pack: Pack
  readonly texts: Pack
}

function finish(name: string, { pack, texts, heads, facts, tables }: Found & Packs): MergedLines {
  facts.sort((a, b) => compareCodeUnits(a.id, b.id) || a.offset - b.offset)
  const topics: Topic[] = []
  const merged = mergeFacts(facts, {
    read: reader(pack),
    texts,
    topics(some) {
      for (const topic of some) topics.push(topic)
    }
  })
  topics.sort((a, b) => compareCodeUnits(a.id, b.id))
  tables.sort((a, b) => compareCodeUnits(a.document, b.document) || a.offset - b.offset)
  return { head: { ...mergeHeads(heads, name), topics }, facts: merged, tables, heads, pack }
}

function reader(pack: Pack): (line: FactLine) => string {
  return ({ offset, length }) => pack.read(offset, length).toString('utf8')
}

/**
 * Documents whose paths give the same id are merged first, which gives each an id of its own; the result takes the place
 * of their parts.
 */
function withUniqueIds(found: Found, parts: ReadonlyMap<string, Span>, pack: Pack): Found {
  const clashing = clashingPaths(found)
  if (clashing.length === 0) return found
  const spans = clashing.flatMap((path) => parts.get(path) ?? [])
  const books = spans.map(({ offset, length }) => readFactbook(pack.read(offset, length).toString('utf8')))
  const bytes = Buffer.from(partText(merge(books)))
  const outside = (line: FactLine | TableLine): boolean => !spans.some((span) => isInside(line, span))
  const rest: Found = { heads: found.heads, facts: found.facts.filter(outside), tables: found.tables.filter(outside) }
  readPart(bytes, pack.append(bytes), rest)
  return rest
}

function isInside(line: Span, { offset, length }: Span): boolean {
  return line.offset >= offset && line.offset < offset + length
}

function clashingPaths({ heads }: Found): string[] {
  const pathsOf = new Map<string, string[]>()
  for (const [path, line] of heads.documents) {
    const { id } = readDocument(line)
    const paths = pathsOf.get(id)
    if (paths === undefined) pathsOf.set(id, [path])
    else paths.push(path)
  }
  return [...pathsOf.values()].filter((paths) => paths.length > 1).flat()
}

/** The serialised factbook in large pieces. Each must be used before the next one is asked for. */
export function serializeMerged(merged: MergedLines): Generator<Uint8Array> {
  return collectPieces(piecesOf(merged), merged.pack)
}

function* piecesOf({ head, facts, tables }: MergedLines): Generator<Piece> {
  for (const line of serializeFactbookLines({ ...head, facts: [], tables: [] })) {
    if (line.startsWith(noFacts)) {
      yield* listPieces('facts', facts)
      yield line.slice(noFacts.length)
    } else if (line.startsWith(noTables)) {
      yield* listPieces('tables', tables)
      yield line.slice(noTables.length)
    } else yield line
  }
}

const noFacts = '  "facts": []'
const noTables = '  "tables": []'

function* listPieces(name: string, elements: readonly Piece[]): Generator<Piece> {
  if (elements.length === 0) {
    yield `  "${name}": []`
    return
  }
  yield `  "${name}": [\n`
  for (const [index, element] of elements.entries()) {
    yield index === 0 ? '    ' : ',\n    '
    yield element
  }
  yield '\n  ]'
}
