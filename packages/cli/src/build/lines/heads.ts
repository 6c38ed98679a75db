import { merge } from '@docfacts/core'
import type { Aspect, Document, Entity, Factbook, Redirects } from '@docfacts/schema'
import { emptyBook } from './sections.ts'

/** Lines that many documents have the same, each kept once with how often it came. */
export type LineCounts = Map<string, number>

/** The small lists of many factbooks, kept as lines until they are merged. */
export interface Heads {
  /** By path. */
  readonly documents: Map<string, string>
  readonly entities: LineCounts
  readonly aspects: LineCounts
  /** JSON of redirects. */
  readonly redirects: LineCounts
}

/** Heads of nothing. */
export function createHeads(): Heads {
  return { documents: new Map(), entities: new Map(), aspects: new Map(), redirects: new Map() }
}

/** Counts a line so many times, or with a number below zero takes it back. */
export function countLine(lines: LineCounts, line: string, by = 1): void {
  const count = (lines.get(line) ?? 0) + by
  if (count === 0) lines.delete(line)
  else lines.set(line, count)
}

/** Merges the heads to a factbook without facts, topics and tables. */
export function mergeHeads({ documents, entities, aspects, redirects }: Heads, name: string): Factbook {
  const book: Factbook = {
    ...emptyBook,
    documents: [...documents.values()].map((line): Document => JSON.parse(line)),
    entities: [...entities.keys()].map((line): Entity => JSON.parse(line)),
    aspects: [...aspects.keys()].map((line): Aspect => JSON.parse(line))
  }
  const redirected = [...redirects.keys()].map(
    (line): Factbook => ({ ...emptyBook, redirects: JSON.parse(line) as Redirects })
  )
  return merge([book, ...redirected], { name })
}
