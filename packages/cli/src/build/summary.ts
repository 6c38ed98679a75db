import type { Agreement, Factbook, FactKind } from '@docfacts/schema'
import type { MergedLines } from './lines/merge-lines.ts'
import type { Message } from './message.ts'

/** What a build found, in figures. */
export interface Summary {
  readonly name: string
  readonly documents: number
  readonly facts: number
  /** Facts by kind, the most frequent first. */
  readonly kinds: Partial<Record<FactKind, number>>
  readonly entities: number
  readonly aspects: number
  readonly tables: number
  readonly topics: number
  /** Topics by how their facts stand to each other. */
  readonly agreement: Record<Agreement, number>
  /** Repaired places by restoration, the most frequent first. */
  readonly restorations: Readonly<Record<string, number>>
  /** Messages by severity. */
  readonly messages: Record<Message['severity'], number>
}

/** Prefix of the rules under which restorations report. */
export const restoredPrefix = 'restored-'

/** Counts what stands in a factbook and in the messages of its documents. */
export function summarize(book: Factbook, messages: readonly Message[]): Summary {
  return summarizeParts({ head: book, facts: book.facts, tables: book.tables }, messages)
}

/** The same for a factbook whose facts are lines. */
export function summarizeMerged(merged: MergedLines, messages: readonly Message[]): Summary {
  return summarizeParts(merged, messages)
}

interface Parts {
  readonly head: Omit<Factbook, 'facts' | 'tables'>
  readonly facts: readonly { readonly kind: FactKind }[]
  readonly tables: readonly unknown[]
}

function summarizeParts({ head, facts, tables }: Parts, messages: readonly Message[]): Summary {
  const agreement: Record<Agreement, number> = { single: 0, agree: 0, refine: 0, conflict: 0 }
  for (const topic of head.topics) agreement[topic.agreement]++
  const severities: Record<Message['severity'], number> = { error: 0, warning: 0, info: 0 }
  for (const message of messages) severities[message.severity]++
  const restored = messages.filter(({ rule }) => rule.startsWith(restoredPrefix))
  return {
    name: head.name,
    documents: head.documents.length,
    facts: facts.length,
    kinds: count(facts.map(({ kind }) => kind)),
    entities: head.entities.length,
    aspects: head.aspects.length,
    tables: tables.length,
    topics: head.topics.length,
    agreement,
    restorations: count(restored.map(({ rule }) => rule.slice(restoredPrefix.length))),
    messages: severities
  }
}

/** How often each name occurs: the most frequent first, then by name. */
function count<Name extends string>(names: Iterable<Name>): Partial<Record<Name, number>> & Record<string, number> {
  const counts = new Map<Name, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const entries = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return Object.fromEntries(entries) as Partial<Record<Name, number>> & Record<string, number>
}
