import type { Document, Evidence, Fact, Factbook, Redirects, Table } from '@docfacts/schema'
import { compareCodeUnits } from '@docfacts/schema'
import { foldValue } from '../link/fold.ts'
import { factId } from '../link/ids.ts'
import { preferName } from '../link/registry.ts'
import { uniqueDocumentIds } from './document-ids.ts'
import { readTopics } from './topics.ts'

/** What to call the merged factbook. */
export interface MergeOptions {
  /** Default: the smallest name of the parts, by code units. */
  readonly name?: string
}

/**
 * Merge factbooks into one: the same whatever their order and grouping, and merging a factbook with itself changes nothing.
 * So the compile of many documents is the merge of the compiles of each.
 *
 * Facts with the same kind, subject, aspect and folded value become one, with all evidence; where they differ in another
 * field the smallest value by code units is kept.
 *
 * @throws Error when two parts have different versions of a document, naming its path.
 */
export function merge(books: readonly Factbook[], { name }: MergeOptions = {}): Factbook {
  const parts = uniqueDocumentIds(books)
  const facts = mergeFacts(parts)
  const redirects = mergeRedirects(parts)
  return {
    formatVersion: 1,
    name:
      name ??
      parts
        .map((book) => book.name)
        .filter(Boolean)
        .sort(compareCodeUnits)[0] ??
      '',
    documents: mergeDocuments(parts),
    entities: mergeTerms(parts.map((book) => book.entities)),
    aspects: mergeTerms(parts.map((book) => book.aspects)),
    facts,
    topics: readTopics(facts),
    tables: mergeTables(parts.flatMap((book) => book.tables)),
    ...(redirects === undefined ? {} : { redirects })
  }
}

function mergeDocuments(books: readonly Factbook[]): readonly Document[] {
  const byPath = new Map<string, Document>()
  for (const document of books.flatMap((book) => book.documents)) {
    const known = byPath.get(document.path)
    if (known !== undefined && known.sha256 !== document.sha256)
      throw new Error(`Unexpected second version of \`${document.path}\`, expected the same text in all parts`)
    byPath.set(document.path, document)
  }
  return [...byPath.values()].sort((a, b) => compareCodeUnits(a.path, b.path))
}

function mergeFacts(books: readonly Factbook[]): readonly Fact[] {
  const firsts = new Map<string, Fact>()
  /** All facts of the ids that several have: most have one. */
  const groups = new Map<string, Fact[]>()
  for (const { facts } of books)
    for (const fact of facts) {
      const id = shortId(fact.id)
      const first = firsts.get(id)
      const group = first === undefined ? undefined : groups.get(id)
      if (first === undefined) firsts.set(id, fact)
      else if (group === undefined) groups.set(id, [first, fact])
      else group.push(fact)
    }
  // Without a comparison of its own, `sort` orders texts by code units, and faster.
  const ids = [...firsts.keys()].sort()
  const merged: Fact[] = []
  for (const id of ids) {
    const first = firsts.get(id)
    const group = groups.get(id)
    if (group !== undefined) merged.push(...mergeSameId(id, group))
    else if (first !== undefined) merged.push(withId(first, id))
  }
  return merged.length === ids.length ? merged : merged.sort((a, b) => compareCodeUnits(a.id, b.id))
}

/** The id with six digits, of one that has more. */
function shortId(id: string): string {
  return id.slice(0, id.lastIndexOf('.') + 7)
}

/** The only fact of a short id. */
function withId(only: Fact, id: string): Fact {
  return only.id === id && only.evidence.length === 1 ? only : { ...only, id, evidence: mergeEvidence(only.evidence) }
}

/** Facts of one short id. Where their texts differ, all but the one with the smallest get an id of twice the digits. */
function mergeSameId(id: string, group: readonly Fact[]): readonly Fact[] {
  const texts = Map.groupBy(group, ({ kind, subject, aspect = '', value }) =>
    [kind, subject, aspect, foldValue(value)].join('\0')
  )
  const ordered = [...texts].sort(([a], [b]) => compareCodeUnits(a, b))
  return ordered.map(([, same], index) => {
    const merged = mergeGroup(same)
    return { ...merged, id: index === 0 ? id : factId(merged, 12) }
  })
}

function mergeGroup(group: readonly Fact[]): Fact {
  const [first, ...others] = group
  if (first === undefined) throw new Error('Unexpected empty group, expected a fact')
  if (others.length === 0) return { ...first, evidence: mergeEvidence(first.evidence) }
  const ordered = group.toSorted((a, b) => compareEvidence(a.evidence[0], b.evidence[0]))
  const merged: Record<string, unknown> = {}
  for (const key of new Set(group.flatMap(Object.keys))) merged[key] = smallest(group, key)
  return {
    ...merged,
    value: ordered[0]?.value ?? first.value,
    evidence: mergeEvidence(group.flatMap(({ evidence }) => evidence))
  } as unknown as Fact
}

function smallest(group: readonly Fact[], key: string): unknown {
  const values = group.flatMap((fact) => {
    const value = (fact as unknown as Readonly<Record<string, unknown>>)[key]
    return value === undefined ? [] : [{ value, text: JSON.stringify(value) }]
  })
  return values.sort((a, b) => compareCodeUnits(a.text, b.text))[0]?.value
}

function mergeEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length === 1) return evidence
  const ordered = evidence.toSorted(compareEvidence)
  return ordered.filter((one, index) => index === 0 || compareEvidence(ordered[index - 1], one) !== 0)
}

function compareEvidence(a: Evidence | undefined, b: Evidence | undefined): number {
  if (a === undefined || b === undefined) return 0
  return (
    compareCodeUnits(a.path, b.path) ||
    (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0) ||
    (a.position.end.offset ?? 0) - (b.position.end.offset ?? 0) ||
    compareCodeUnits(a.rule, b.rule)
  )
}

interface Named {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly examples?: readonly string[]
}

function mergeTerms<Term extends Named>(lists: readonly (readonly Term[])[]): readonly Term[] {
  const groups = new Map<string, Term[]>()
  for (const terms of lists)
    for (const term of terms) {
      const group = groups.get(term.id)
      if (group === undefined) groups.set(term.id, [term])
      else group.push(term)
    }
  return [...groups.values()].map(mergeTerm).sort((a, b) => compareCodeUnits(a.id, b.id))
}

function mergeTerm<Term extends Named>(group: readonly Term[]): Term {
  const [first] = group
  if (first === undefined) throw new Error('Unexpected empty group, expected a term')
  if (group.length === 1 && first.aliases.length === 0 && first.examples === undefined) return first
  const names = [...new Set(group.map((term) => term.name))]
  const name = names.sort((a, b) => preferName(first.id, a, b))[0] ?? first.name
  const aliases = [...new Set(group.flatMap((term) => [term.name, ...term.aliases]))]
    .filter((alias) => alias !== name)
    .sort(compareCodeUnits)
  const examples = [...new Set(group.flatMap((term) => term.examples ?? []))].sort(compareCodeUnits)
  return { ...first, name, aliases, ...(examples.length === 0 ? {} : { examples }) }
}

function mergeTables(tables: readonly Table[]): readonly Table[] {
  const ordered = tables.toSorted(
    (a, b) =>
      compareCodeUnits(a.document, b.document) || (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)
  )
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  return ordered.flatMap((table) => {
    const place = `${table.document}\0${table.position.start.offset}`
    if (seen.has(place)) return []
    seen.add(place)
    const bare = table.id.replace(/-\d+$/, '')
    const count = (counts.get(bare) ?? 0) + 1
    counts.set(bare, count)
    return [{ ...table, id: count === 1 ? bare : `${bare}-${count}` }]
  })
}

function mergeRedirects(books: readonly Factbook[]): Redirects | undefined {
  const all = books.flatMap((book) => book.redirects ?? [])
  if (all.length === 0) return undefined
  const moved = Object.fromEntries(sortedEntries(all.map((one) => one.moved)))
  const split = Object.fromEntries(sortedEntries(all.map((one) => one.split)))
  return { moved, split }
}

function sortedEntries<Value>(
  records: readonly Readonly<Record<string, Value>>[]
): readonly (readonly [string, Value])[] {
  return records
    .flatMap((record) => Object.entries(record))
    .sort((a, b) => compareCodeUnits(a[0], b[0]) || compareCodeUnits(JSON.stringify(b[1]), JSON.stringify(a[1])))
}
