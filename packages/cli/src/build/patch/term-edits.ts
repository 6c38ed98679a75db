import { merge } from '@docfacts/core'
import { countLine, type LineCounts } from '../lines/heads.ts'
import { elementLines, emptyBook } from '../lines/sections.ts'
import { type Edit, editLines } from './edit.ts'
import type { SortedSections } from './layout.ts'

/**
 * The edits of entities or aspects when documents state other lines of them than before.
 *
 * @param counts Lines of all documents with how often each comes; brought up to date.
 */
export function editTerms(
  section: 'entities' | 'aspects',
  counts: LineCounts,
  { before, after, sections }: { before: LineCounts; after: LineCounts; sections: SortedSections }
): Edit[] {
  const known = new Set([...before.keys(), ...after.keys()].filter((line) => counts.has(line)))
  for (const [line, count] of before) countLine(counts, line, -count)
  for (const [line, count] of after) countLine(counts, line, count)
  const touched = new Set<string>()
  for (const line of new Set([...before.keys(), ...after.keys()])) {
    if (known.has(line) !== counts.has(line)) touched.add(idOf(line))
  }
  if (touched.size === 0) return []
  const lines = [...counts.keys()].filter((line) => touched.has(idOf(line)))
  const merged = merge([{ ...emptyBook, [section]: lines.map((line): unknown => JSON.parse(line)) }])
  const byId = new Map(
    elementLines({ ...emptyBook, [section]: merged[section] }, section).map((line) => [idOf(line), line])
  )
  return [...touched].map((id) => {
    const line = byId.get(id)
    return editLines(sections[section], id, line === undefined ? [] : [line])
  })
}

/** The id that a line begins with: `{"id":"kite",…`. */
function idOf(line: string): string {
  return line.slice(7, line.indexOf('"', 7))
}
