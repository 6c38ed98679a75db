import { type Factbook, serializeFactbookLines } from '@docfacts/schema'

/** The lists of a factbook whose elements stand a line each. */
export type SectionName = 'documents' | 'entities' | 'aspects' | 'facts' | 'topics' | 'tables'

/** A list element in the bytes of a serialised factbook: from its opening to its closing brace. */
export interface LineSpan {
  readonly section: SectionName
  readonly start: number
  readonly end: number
}

const newline = 10
const comma = 44
const brace = 123
const blank = 32

/**
 * Finds the elements of the lists in a serialised factbook without parsing any of it:
 *
 *     "facts": [
 *       {"id":"kite.definition.abc234", …},   → { section: 'facts', start, end }
 */
export function* readSections(bytes: Uint8Array): Generator<LineSpan> {
  let section: SectionName | undefined
  let start = 0
  while (start < bytes.length) {
    const found = bytes.indexOf(newline, start)
    const end = found < 0 ? bytes.length : found
    if (bytes[start + 4] === brace && bytes[start + 3] === blank) {
      if (section !== undefined) yield { section, start: start + 4, end: bytes[end - 1] === comma ? end - 1 : end }
    } else {
      section = sectionAt(bytes, start, end) ?? section
    }
    start = end + 1
  }
}

const names: readonly SectionName[] = ['documents', 'entities', 'aspects', 'facts', 'topics', 'tables']

function sectionAt(bytes: Uint8Array, start: number, end: number): SectionName | undefined {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(end - start, 20)).toString('latin1')
  return names.find((name) => line.startsWith(`  "${name}": [`))
}

/** The elements of one list as they stand in a serialised factbook, without indentation and comma. */
export function elementLines(book: Factbook, section: SectionName): string[] {
  const lines: string[] = []
  let inside = false
  for (const line of serializeFactbookLines(book)) {
    if (line.startsWith('    ')) {
      if (inside) lines.push(line.endsWith(',\n') ? line.slice(4, -2) : line.slice(4, -1))
    } else inside = line.startsWith(`  "${section}": [`)
  }
  return lines
}

/** A factbook of nothing, to be filled in part. */
export const emptyBook: Factbook = {
  formatVersion: 1,
  name: '',
  documents: [],
  entities: [],
  aspects: [],
  facts: [],
  topics: [],
  tables: []
}
