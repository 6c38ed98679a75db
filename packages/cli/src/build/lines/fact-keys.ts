import type { FactKind } from '@docfacts/schema'

/** What a line of a fact says of itself at its beginning; the rest need not be read. */
export interface FactKey {
  readonly id: string
  readonly kind: FactKind
  /** Whether it has an aspect, and so belongs to a topic. */
  readonly hasAspect: boolean
}

/** Bytes in which id, kind, subject and the beginning of the aspect stand, of all but facts with giant names. */
const headBytes = 512

/** Reads the key of the fact in `bytes` from `start` to `end`: `{"id":"…","kind":"…","subject":"…","aspect":"…",…`. */
export function readFactKey(bytes: Buffer, start: number, end: number): FactKey {
  const head = bytes.toString('utf8', start, Math.min(end, start + headBytes))
  const match = beginning.exec(head) ?? beginning.exec(bytes.toString('utf8', start, end))
  if (match === null) throw new Error(`Unexpected line of a fact: ${head}`)
  return { id: match[1] ?? '', kind: match[2] as FactKind, hasAspect: match[3] === 'aspect' }
}

const beginning = /^\{"id":"([^"\\]*)","kind":"([^"\\]*)","subject":"[^"\\]*","([a-z]+)"/

/** The part of an id that facts of one topic share, with the last dot: `kite.wing-span.abc234` → `kite.wing-span.`. */
export function topicPrefix(id: string): string {
  return id.slice(0, id.lastIndexOf('.') + 1)
}

/** Digits of the hash in an id; a fact whose short id was taken has more, beginning with the same. */
const shortDigits = 6

/** The id with the usual number of digits: facts that may be the same have the same. */
export function shortId(id: string): string {
  return id.slice(0, id.lastIndexOf('.') + 1 + shortDigits)
}
