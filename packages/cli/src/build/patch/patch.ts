import type { CachedPart } from '../cache/state.ts'
import { addCounts, type Counts } from '../counts.ts'
import type { Heads } from '../lines/heads.ts'
import type { Pack } from '../lines/pack.ts'
import type { Found } from '../lines/parts.ts'
import type { SectionName } from '../lines/sections.ts'
import { type Edit, editLines, orderEdits } from './edit.ts'
import { editFacts } from './fact-edits.ts'
import { lay } from './lay.ts'
import { type Layout, openSections, type SortedSections } from './layout.ts'
import { CannotPatch, indexParts, readParts } from './parts-index.ts'
import { editTerms } from './term-edits.ts'

/** A factbook on the disk, and what has changed since it was written. */
export interface PatchRequest {
  /** Descriptor of the factbook. */
  readonly file: number
  readonly size: number
  readonly layout: Layout
  readonly counts: Counts
  /** Lines of entities and aspects of all documents; brought up to date. */
  readonly heads: Pick<Heads, 'entities' | 'aspects'>
  readonly before: readonly CachedPart[]
  readonly after: readonly CachedPart[]
  readonly pack: Pack
}

/** The factbook as it has to be now. */
export interface Patched {
  readonly counts: Counts
  /** Where its lists will lie. */
  readonly layout: Layout
  /** Its text: mostly pieces of the old one. Each piece must be used before the next one is asked for. */
  chunks(): Generator<string | Uint8Array>
}

/**
 * Works out what changed documents change in a factbook, reading next to nothing of it.
 *
 * @throws {CannotPatch} when it has to be merged from all parts after all.
 */
export function patch(request: PatchRequest): Patched {
  const { file, layout, before, after, pack } = request
  assertUniqueIds(before)
  assertUniqueIds(after)
  const was = new Map(before.map((part) => [part.path, part]))
  const is = new Map(after.map((part) => [part.path, part]))
  const gone = before.filter((part) => is.get(part.path)?.offset !== part.offset)
  const come = after.filter((part) => was.get(part.path)?.offset !== part.offset)
  const touched = new Set([...gone, ...come].map(({ path }) => path))
  const others = new Map(after.filter(({ path }) => !touched.has(path)).map((part) => [part.path, part]))
  const sections = openSections(file, layout)
  const edits = findEdits({ sections, request, others, old: readParts(gone, pack), young: readParts(come, pack) })
  return { counts: addCounts(request.counts, edits), ...lay(request, edits) }
}

/** Edits by list. */
export type Edits = Readonly<Record<SectionName, readonly Edit[]>>

interface Change {
  readonly sections: SortedSections
  readonly request: PatchRequest
  readonly others: ReadonlyMap<string, CachedPart>
  /** What stood in the parts of changed documents. */
  readonly old: Found
  /** What stands in them now. */
  readonly young: Found
}

function findEdits({ sections, request: { heads, pack }, others, old, young }: Change): Edits {
  const parts = indexParts(pack)
  const { facts, topics } = editFacts({ sections, before: old.facts, after: young.facts, others, parts })
  const paths = new Set([...old.heads.documents.keys(), ...young.heads.documents.keys()])
  const tablesOf = new Set([...old.tables, ...young.tables].map(({ document }) => document))
  const terms = (section: 'entities' | 'aspects'): Edit[] =>
    editTerms(section, heads[section], { before: old.heads[section], after: young.heads[section], sections })
  const edits = {
    documents: [...paths].map((path) => editLines(sections.documents, path, toList(young.heads.documents.get(path)))),
    entities: terms('entities'),
    aspects: terms('aspects'),
    facts,
    topics,
    tables: [...tablesOf].map((document) => {
      const lines = young.tables.filter((table) => table.document === document)
      return editLines(sections.tables, document, lines.map(parts.text))
    })
  }
  return {
    documents: orderEdits(edits.documents),
    entities: orderEdits(edits.entities),
    aspects: orderEdits(edits.aspects),
    facts: orderEdits(edits.facts),
    topics: orderEdits(edits.topics),
    tables: orderEdits(edits.tables)
  }
}

function toList(line: string | undefined): string[] {
  return line === undefined ? [] : [line]
}

/** Documents with one id change each other's ids: that is for the merge. */
function assertUniqueIds(parts: readonly CachedPart[]): void {
  if (new Set(parts.map(({ document }) => document)).size !== parts.length) {
    throw new CannotPatch('Unexpected documents with the same id')
  }
}
