import type { FactKind } from '@docfacts/schema'

/** What a line of a fact says of itself at its beginning; the rest need not be read. */
export interface FactKey {
  readonly id: string
  readonly kind: FactKind
  /** Whether it has an aspect, and so belongs to a topic. */
  readonly hasAspect: boolean
}

/**
 * Reads the key of the fact in `bytes` from `start` to `end`: `{"id":"…","kind":"…","subject":"…","aspect":"…",…`.
 *
 * Texts are made of the bytes themselves: a piece of a longer string would keep all of that in memory.
 */
export function readFactKey(bytes: Buffer, start: number, end: number): FactKey {
  const id = readText(bytes, start, beforeId)
  const kind = readText(bytes, id.end, beforeKind)
  const subject = readText(bytes, kind.end, beforeSubject)
  if (subject.end >= end) throw new Error(`Unexpected line of a fact: ${bytes.toString('utf8', start, end)}`)
  return {
    id: id.text,
    kind: knownKinds.get(kind.text) ?? (kind.text as FactKind),
    hasAspect: isAt(bytes, subject.end, beforeAspect)
  }
}

const beforeId = Buffer.from('{"id":')
const beforeKind = Buffer.from(',"kind":')
const beforeSubject = Buffer.from(',"subject":')
const beforeAspect = Buffer.from(',"aspect":')
const quote = 34

/** The text in quotes behind a label, and where it ends. Ids have nothing that JSON escapes. */
function readText(bytes: Buffer, start: number, label: Buffer): { text: string; end: number } {
  const from = start + label.length + 1
  const to = bytes.indexOf(quote, from)
  if (!isAt(bytes, start, label) || to < 0) throw new Error('Unexpected line of a fact, expected id, kind and subject')
  return { text: bytes.toString('utf8', from, to), end: to + 1 }
}

function isAt(bytes: Buffer, start: number, label: Buffer): boolean {
  return bytes.compare(label, 0, label.length, start, start + label.length) === 0
}

/** Each kind as one string for all facts. */
const knownKinds: ReadonlyMap<string, FactKind> = new Map(
  Object.keys({
    definition: 0,
    attribute: 0,
    advantage: 0,
    drawback: 0,
    'use-case': 0,
    recommendation: 0,
    verdict: 0,
    stack: 0,
    event: 0,
    procedure: 0,
    command: 0,
    example: 0,
    analogy: 0,
    summary: 0,
    question: 0,
    reference: 0,
    statement: 0
  } satisfies Record<FactKind, 0>).map((kind) => [kind, kind as FactKind])
)

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
