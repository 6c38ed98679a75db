import type { Change, ChangeKind } from '@docfacts/schema'

const words: Readonly<Record<ChangeKind, string>> = {
  'topic-removed': 'Topic removed',
  'entity-removed': 'Entity removed',
  'aspect-removed': 'Aspect removed',
  'redirect-removed': 'Redirect removed',
  'topic-moved': 'Topic renamed',
  'topic-split': 'Topic split',
  'entity-moved': 'Entity renamed',
  'entity-split': 'Entity split',
  'aspect-moved': 'Aspect renamed',
  'aspect-split': 'Aspect split',
  'agreement-changed': 'Agreement changed',
  'topic-added': 'New topic',
  'entity-added': 'New entity',
  'aspect-added': 'New aspect',
  'fact-added': 'New',
  'fact-removed': 'Not said any more',
  'document-added': 'New document',
  'document-removed': 'Document removed',
  'table-added': 'New table',
  'table-removed': 'Table removed',
  'fact-reworded': 'Reworded',
  'fact-changed': 'Changed',
  'fact-moved': 'Moved',
  'evidence-changed': 'Said elsewhere',
  'consensus-changed': 'Shown first',
  'entity-changed': 'Entity changed',
  'aspect-changed': 'Aspect changed',
  'document-changed': 'Document changed',
  'document-moved': 'Document moved',
  'table-changed': 'Table changed',
  'redirect-changed': 'Redirect changed',
  'name-changed': 'Renamed'
}

/** A change for people: what kind it is, and what was and is said. */
export interface DescribedChange {
  readonly what: string
  readonly before?: string
  readonly after?: string
}

/** Says a change in words. */
export function describeChange(change: Change): DescribedChange {
  const before = 'before' in change ? text(change.before) : undefined
  const after = 'after' in change ? text(change.after) : undefined
  const both =
    before !== undefined && before === after
      ? { after }
      : { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
  return { what: words[change.kind], ...(before === undefined && after === undefined ? { after: change.id } : both) }
}

/** What a person would call a part of a factbook. */
function text(part: unknown): string | undefined {
  if (typeof part === 'string') return part
  if (Array.isArray(part)) return part.map(text).join(', ')
  if (typeof part !== 'object' || part === null) return undefined
  if ('agreement' in part && 'id' in part) return `${part.id} (${part.agreement})`
  for (const key of ['value', 'title', 'name', 'id'] as const) {
    const found = (part as Readonly<Record<string, unknown>>)[key]
    if (typeof found === 'string') return found
  }
  return undefined
}
