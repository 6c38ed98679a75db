import { merge } from '@docfacts/core'
import { compareCodeUnits, type Fact } from '@docfacts/schema'
import type { CachedPart } from '../cache/state.ts'
import { shortId, topicPrefix } from '../lines/fact-keys.ts'
import { type FactLine, mergeFacts } from '../lines/merge-facts.ts'
import { createMemoryPack } from '../lines/pack.ts'
import { elementLines, emptyBook } from '../lines/sections.ts'
import { type Edit, editLines } from './edit.ts'
import type { SortedSections } from './layout.ts'
import { CannotPatch, type PartsIndex } from './parts-index.ts'

/** What changed, and what everything was read from. */
export interface FactChange {
  readonly sections: SortedSections
  /** Facts of the changed documents as they were. */
  readonly before: readonly FactLine[]
  /** Facts of the changed documents as they are. */
  readonly after: readonly FactLine[]
  /** The parts of the documents that did not change, by path. */
  readonly others: ReadonlyMap<string, CachedPart>
  /** Parts of documents that did not change. */
  readonly parts: PartsIndex
}

/**
 * The edits of facts and topics that follow from changed documents. Facts that changed documents state are merged anew
 * from all documents that state them; their topics are read anew.
 */
export function editFacts(change: FactChange): { facts: Edit[]; topics: Edit[] } {
  const { sections, before, after } = change
  const lines = [...before, ...after]
  const shortIds = new Set(lines.map(({ id }) => shortId(id)))
  const present = new Map<string, Edit>()
  for (const id of shortIds)
    present.set(
      id,
      editLines(sections.facts, id, [], (key) => shortId(key) === id)
    )
  const merged = mergeAgain(present, change)
  const facts = [...present].map(([id, edit]) => ({ ...edit, lines: merged.get(id) ?? [] }))
  const prefixes = new Set(lines.filter(({ hasAspect }) => hasAspect).map(({ id }) => topicPrefix(id)))
  const topics = [...prefixes].map((prefix) => editTopic(prefix, { change, merged }))
  return { facts, topics }
}

/** The merged lines of the facts by short id. */
function mergeAgain(present: ReadonlyMap<string, Edit>, { after, others, parts }: FactChange): Map<string, string[]> {
  const lines: FactLine[] = [...after]
  const wanted = new Map<string, Set<string>>()
  for (const [id, { removed }] of present) {
    for (const path of pathsOf(removed)) {
      if (!others.has(path)) continue
      const ids = wanted.get(path)
      if (ids === undefined) wanted.set(path, new Set([id]))
      else ids.add(id)
    }
  }
  for (const [path, ids] of wanted) lines.push(...factsIn(path, ids, { others, parts }))
  lines.sort((a, b) => compareCodeUnits(a.id, b.id) || a.offset - b.offset)
  const merged = new Map<string, string[]>()
  for (const fact of mergeFacts(lines, { read: parts.text, texts: createMemoryPack(), topics() {} })) {
    const text = parts.text(fact)
    const group = merged.get(shortId(fact.id))
    if (group === undefined) merged.set(shortId(fact.id), [text])
    else group.push(text)
  }
  return merged
}

function factsIn(
  path: string,
  ids: ReadonlySet<string>,
  { others, parts }: Pick<FactChange, 'others' | 'parts'>
): FactLine[] {
  const part = others.get(path)
  if (part === undefined) throw new CannotPatch(`Unexpected evidence in \`${path}\`, which is no document`)
  return parts.facts(part, ids)
}

/** Paths of the documents that state the facts. */
function pathsOf(lines: readonly string[]): Set<string> {
  return new Set(lines.map(parseFact).flatMap(({ evidence }) => evidence.map(({ path }) => path)))
}

function parseFact(line: string): Fact {
  return JSON.parse(line)
}

interface TopicSetting {
  readonly change: FactChange
  readonly merged: ReadonlyMap<string, readonly string[]>
}

/** Reads the topic of all facts whose ids begin alike: those that stay as they are, and those merged anew. */
function editTopic(prefix: string, { change: { sections, before, after }, merged }: TopicSetting): Edit {
  const changed = new Set([...before, ...after].map(({ id }) => shortId(id)))
  const { removed } = editLines(sections.facts, prefix, [], (key) => topicPrefix(key) === prefix)
  const kept = removed.map(parseFact).filter(({ id }) => !changed.has(shortId(id)))
  const renewed = [...merged].filter(([id]) => topicPrefix(id) === prefix).flatMap(([, lines]) => lines.map(parseFact))
  const { topics } = merge([{ ...emptyBook, facts: [...kept, ...renewed] }])
  const id = prefix.slice(0, -1)
  return editLines(
    sections.topics,
    id,
    elementLines({ ...emptyBook, topics: topics.filter((topic) => topic.id === id) }, 'topics')
  )
}
