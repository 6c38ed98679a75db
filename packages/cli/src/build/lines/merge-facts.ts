import { merge } from '@docfacts/core'
import { compareCodeUnits, type Fact, type Topic } from '@docfacts/schema'
import { type FactKey, shortId, topicPrefix } from './fact-keys.ts'
import type { Pack } from './pack.ts'
import { elementLines, emptyBook } from './sections.ts'

/** A fact that stands somewhere as a line. */
export interface FactLine extends FactKey {
  readonly offset: number
  readonly length: number
}

/** A merged fact: the line that it stands on already, or one of a pack of new lines. */
export interface MergedFact extends FactLine {
  /** Where its line stands, if not among those that were merged. */
  readonly pack?: Pack
}

/** Gives the text of a line. */
export type ReadLine = (line: FactLine) => string

/** What merging facts needs and gives besides facts. */
export interface FactMerge {
  readonly read: ReadLine
  /** Takes lines of facts that several documents state: those of many would fill the heap. */
  readonly texts: Pack
  /** Is given the topics of these facts, in no particular order. */
  readonly topics: (topics: readonly Topic[]) => void
}

/**
 * Merges facts that are lines, ordered by id. Only what several documents state, and what belongs to a topic, is parsed;
 * how it is merged is `merge`'s own business.
 */
export function mergeFacts(sorted: readonly FactLine[], setting: FactMerge): MergedFact[] {
  const merged: MergedFact[] = []
  for (let start = 0; start < sorted.length; ) {
    const prefix = topicPrefix(sorted[start]?.id ?? '')
    let end = start + 1
    while (topicPrefix(sorted[end]?.id ?? '') === prefix && end < sorted.length) end++
    for (const fact of mergeRun(sorted.slice(start, end), setting)) merged.push(fact)
    start = end
  }
  return merged
}

/** Facts whose ids differ in the hash alone: all facts of a topic are among them. */
function mergeRun(lines: readonly FactLine[], { read, texts, topics }: FactMerge): MergedFact[] {
  const { single, shared } = splitShared(lines)
  const parse = (line: FactLine): Fact => JSON.parse(read(line))
  const joined = shared.length === 0 ? [] : merge([{ ...emptyBook, facts: shared.map(parse) }]).facts
  const ofTopic = [
    ...single.filter(({ hasAspect }) => hasAspect).map(parse),
    ...joined.filter((fact) => 'aspect' in fact)
  ]
  if (ofTopic.length > 0) topics(merge([{ ...emptyBook, facts: ofTopic }]).topics)
  const run: MergedFact[] = single
  const written = elementLines({ ...emptyBook, facts: joined }, 'facts')
  for (const [index, { id, kind, aspect }] of joined.entries()) {
    const bytes = Buffer.from(written[index] ?? '')
    const offset = texts.append(bytes)
    run.push({ id, kind, hasAspect: aspect !== undefined, offset, length: bytes.byteLength, pack: texts })
  }
  return joined.length === 0 ? run : run.sort((a, b) => compareCodeUnits(a.id, b.id))
}

/** Parts lines that are alone with their short id from those that are not, or that lost it to another. */
function splitShared(lines: readonly FactLine[]): { single: FactLine[]; shared: FactLine[] } {
  const single: FactLine[] = []
  const shared: FactLine[] = []
  for (const [index, line] of lines.entries()) {
    const short = shortId(line.id)
    const [before, after] = [lines[index - 1], lines[index + 1]]
    const isShared =
      line.id !== short ||
      (before !== undefined && shortId(before.id) === short) ||
      (after !== undefined && shortId(after.id) === short)
    if (isShared) shared.push(line)
    else single.push(line)
  }
  return { single, shared }
}
