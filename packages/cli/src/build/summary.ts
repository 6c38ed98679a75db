import type { Factbook } from '@docfacts/schema'
import { type Counts, countAll } from './counts.ts'
import type { Message } from './message.ts'

/** What a build found, in figures. */
export interface Summary extends Counts {
  readonly name: string
  /** Repaired places by restoration, the most frequent first. */
  readonly restorations: Readonly<Record<string, number>>
  /** Messages by severity. */
  readonly messages: Record<Message['severity'], number>
  /** What the cache was good for; absent without one. */
  readonly cache?: CacheUse
}

/** What a cache saved. */
export interface CacheUse {
  /** Documents that were not compiled again. */
  readonly reused: number
  readonly compiled: number
  /** What had to be merged. */
  readonly merged: 'nothing' | 'changes' | 'all'
}

/** Prefix of the rules under which restorations report. */
export const restoredPrefix = 'restored-'

/** The summary of a factbook that is at hand. */
export function summarize(book: Factbook, messages: readonly Message[]): Summary {
  return summarizeCounts(book.name, countAll({ head: book, facts: book.facts, tables: book.tables }), messages)
}

/** The summary of a factbook that was counted, and of the messages of its documents. */
export function summarizeCounts(name: string, counts: Counts, messages: readonly Message[]): Summary {
  const severities: Record<Message['severity'], number> = { error: 0, warning: 0, info: 0 }
  const restorations = new Map<string, number>()
  for (const { severity, rule } of messages) {
    severities[severity]++
    if (!rule.startsWith(restoredPrefix)) continue
    const restoration = rule.slice(restoredPrefix.length)
    restorations.set(restoration, (restorations.get(restoration) ?? 0) + 1)
  }
  const ordered = [...restorations].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return { name, ...counts, restorations: Object.fromEntries(ordered), messages: severities }
}
