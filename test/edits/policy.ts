import type { Bump, Fact, Factbook } from '@docfacts/schema'

/**
 * The policy of VERSIONING.md once more, in the plainest way, to hold the diff to it: ids that go are major; ids or facts
 * that come or go, and agreement, are minor; everything else that can be seen is a patch. It knows no redirects.
 */
export function bumpByPolicy(before: Factbook, after: Factbook): Bump {
  if (gone(idsOf(before), idsOf(after))) return 'major'
  const minor = [
    idsOf,
    (book: Factbook) => book.documents.map(({ id }) => id),
    (book: Factbook) => book.facts.map(groupOf),
    (book: Factbook) => book.topics.map(({ id, agreement }) => `${id} ${agreement}`),
    (book: Factbook) => book.tables.map(({ document }) => document)
  ].some((view) => !isSame(view(before), view(after)))
  if (minor) return 'minor'
  return isSame(seen(before), seen(after)) ? 'none' : 'patch'
}

function idsOf({ topics, entities, aspects }: Factbook): string[] {
  return [
    ...topics.map(({ id }) => `topic ${id}`),
    ...entities.map(({ id }) => `entity ${id}`),
    ...aspects.map(({ id }) => `aspect ${id}`)
  ]
}

function groupOf({ kind, subject, aspect = '' }: Fact): string {
  return `${kind} ${subject} ${aspect}`
}

/** Everything but positions, sections, hashes, and how lines break. */
function seen({ documents, entities, aspects, facts, topics, tables }: Factbook): string[] {
  const unseen = ['position', 'section', 'sha256', 'restoredBy', 'rule', 'path']
  const text = (value: unknown): string =>
    JSON.stringify(value, (key, part) => {
      if (unseen.includes(key)) return undefined
      return typeof part === 'string' ? part.replace(/\s+/g, ' ') : part
    })
  const sorted = facts.map((fact) => ({ ...fact, evidence: [...new Set(fact.evidence.map(text))].sort() }))
  const cells = tables.map(({ header, rows }) => ({ header, rows }))
  return [...documents, ...entities, ...aspects, ...sorted, ...topics, ...cells].map(text)
}

function gone(before: readonly string[], after: readonly string[]): boolean {
  const there = new Set(after)
  return before.some((id) => !there.has(id))
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.toSorted(), b.toSorted()]
  return one.length === other.length && one.every((text, index) => text === other[index])
}
