import type { Agreement, Factbook, FactKind, Topic } from '@docfacts/schema'
import { readFactKey } from './lines/fact-keys.ts'
import type { Edits } from './patch/patch.ts'

/** What a factbook holds, in figures. */
export interface Counts {
  readonly documents: number
  readonly facts: number
  readonly kinds: Readonly<Partial<Record<FactKind, number>>>
  readonly entities: number
  readonly aspects: number
  readonly tables: number
  readonly topics: number
  readonly agreement: Readonly<Record<Agreement, number>>
}

/** A factbook, or one whose facts and tables are lines. */
export interface Countable {
  readonly head: Omit<Factbook, 'facts' | 'tables'>
  readonly facts: readonly { readonly kind: FactKind }[]
  readonly tables: readonly unknown[]
}

/** Counts what stands in a factbook. */
export function countAll({ head, facts, tables }: Countable): Counts {
  return {
    documents: head.documents.length,
    facts: facts.length,
    kinds: addTo(
      {},
      facts.map(({ kind }) => kind),
      1
    ),
    entities: head.entities.length,
    aspects: head.aspects.length,
    tables: tables.length,
    topics: head.topics.length,
    agreement: {
      ...noAgreement,
      ...addTo(
        {},
        head.topics.map(({ agreement }) => agreement),
        1
      )
    }
  }
}

const noAgreement: Counts['agreement'] = { single: 0, agree: 0, refine: 0, conflict: 0 }

/** Brings counts up to date with edits. */
export function addCounts(counts: Counts, edits: Edits): Counts {
  const grown = (name: keyof Edits): number =>
    edits[name].reduce((sum, { lines, removed }) => sum + lines.length - removed.length, 0)
  const gone = (name: keyof Edits): string[] => edits[name].flatMap(({ removed }) => removed)
  const come = (name: keyof Edits): string[] => edits[name].flatMap(({ lines }) => lines)
  return {
    documents: counts.documents + grown('documents'),
    facts: counts.facts + grown('facts'),
    kinds: addTo(addTo(counts.kinds, gone('facts').map(kindOf), -1), come('facts').map(kindOf), 1),
    entities: counts.entities + grown('entities'),
    aspects: counts.aspects + grown('aspects'),
    tables: counts.tables + grown('tables'),
    topics: counts.topics + grown('topics'),
    agreement: {
      ...noAgreement,
      ...addTo(addTo(counts.agreement, gone('topics').map(agreementOf), -1), come('topics').map(agreementOf), 1)
    }
  }
}

function kindOf(line: string): FactKind {
  const bytes = Buffer.from(line)
  return readFactKey(bytes, 0, bytes.length).kind
}

function agreementOf(line: string): Agreement {
  const { agreement }: Topic = JSON.parse(line)
  return agreement
}

/** Counts with so many more of each name; what comes to nothing is left out. The most frequent stand first. */
function addTo<Name extends string>(
  counts: Readonly<Partial<Record<Name, number>>>,
  names: readonly Name[],
  by: 1 | -1
): Partial<Record<Name, number>> {
  const sums = new Map(Object.entries(counts) as [Name, number][])
  for (const name of names) sums.set(name, (sums.get(name) ?? 0) + by)
  const left = [...sums].filter(([, count]) => count !== 0)
  left.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return Object.fromEntries(left) as Partial<Record<Name, number>>
}
