import { readWhole } from '../cache/file-packs.ts'
import type { SectionName } from '../lines/sections.ts'
import { openSortedLines, type SortedLines } from './sorted-file.ts'

/** Where the lists of a serialised factbook lie: first and last byte of their lines, the end excluded. */
export type Layout = Readonly<Record<SectionName, readonly [start: number, end: number]>>

/** Bytes that are read at once. */
const chunkBytes = 8 * 1024 * 1024

const mark = Buffer.from('\n  ')

/**
 * Finds the lists in a factbook on the disk. `undefined` when one is empty or missing: such a file is not worth patching.
 *
 * Lines of lists are indented by four; only the lines around them by two.
 */
export function readLayout(file: number, size: number): Layout | undefined {
  const found: Partial<Record<SectionName, [number, number]>> = {}
  let open: { name: SectionName; start: number } | undefined
  for (const { at, text } of outerLines(file, size)) {
    const name = sections.find((section) => text.startsWith(`  "${section}": [`))
    if (open !== undefined) found[open.name] = [open.start, at]
    open =
      name === undefined || !text.startsWith(`  "${name}": [\n`)
        ? undefined
        : { name, start: at + name.length + listOpening }
  }
  return sections.every((section) => found[section] !== undefined) ? (found as Layout) : undefined
}

/** Characters of the line that opens a list, beside its name. */
const listOpening = '  "": [\n'.length

const sections: readonly SectionName[] = ['documents', 'entities', 'aspects', 'facts', 'topics', 'tables']

/** The lines that are indented by two, each with its place and what it begins with. */
function* outerLines(file: number, size: number): Generator<{ at: number; text: string }> {
  // A little more than a chunk, so that a mark across two is found in the first.
  const buffer = Buffer.allocUnsafe(Math.min(chunkBytes + mark.length + 24, size))
  for (let start = 0; start < size; start += chunkBytes) {
    const bytes = readWhole(file, start, Math.min(buffer.length, size - start), buffer)
    for (let at = bytes.indexOf(mark); at >= 0 && at < chunkBytes; at = bytes.indexOf(mark, at + 1)) {
      const text = bytes.toString('latin1', at + 1, at + 25)
      if (!text.startsWith('    ')) yield { at: start + at + 1, text }
    }
  }
}

/** The lists of a factbook on the disk, each by what it is ordered by. */
export type SortedSections = Readonly<Record<SectionName, SortedLines>>

/** Opens the lists of a factbook on the disk. */
export function openSections(file: number, layout: Layout): SortedSections {
  const open = (name: SectionName, pattern: RegExp): SortedLines => openSortedLines(file, ...layout[name], { pattern })
  const id = /^ {4}\{"id":"([^"\\]*)"/
  return {
    documents: open('documents', /^ {4}\{"id":"[^"\\]*","path":"([^"\\]*)"/),
    entities: open('entities', id),
    aspects: open('aspects', id),
    facts: open('facts', id),
    topics: open('topics', id),
    tables: open('tables', /^ {4}\{"id":"[^"\\]*","document":"([^"\\]*)"/)
  }
}
