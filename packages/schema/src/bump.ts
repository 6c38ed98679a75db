import type { Change, ChangeKind } from './diff/change.ts'

/** What a change asks of the version number. */
export type Bump = 'major' | 'minor' | 'patch' | 'none'

/**
 * What each change demands. Consumers rely on the ids of topics, entities and aspects: one that is gone without a word
 * where to breaks them. What is new, or said by more or fewer facts, is a minor change, what is said in other words a
 * patch. The order is that of reports.
 */
export const demanded: Record<ChangeKind, Bump> = {
  'topic-removed': 'major',
  'entity-removed': 'major',
  'aspect-removed': 'major',
  'redirect-removed': 'major',
  'topic-moved': 'minor',
  'topic-split': 'minor',
  'entity-moved': 'minor',
  'entity-split': 'minor',
  'aspect-moved': 'minor',
  'aspect-split': 'minor',
  'agreement-changed': 'minor',
  'topic-added': 'minor',
  'entity-added': 'minor',
  'aspect-added': 'minor',
  'fact-added': 'minor',
  'fact-removed': 'minor',
  'document-added': 'minor',
  'document-removed': 'minor',
  'table-added': 'minor',
  'table-removed': 'minor',
  'fact-reworded': 'patch',
  'fact-changed': 'patch',
  'fact-moved': 'patch',
  'evidence-changed': 'patch',
  'consensus-changed': 'patch',
  'entity-changed': 'patch',
  'aspect-changed': 'patch',
  'document-changed': 'patch',
  'document-moved': 'patch',
  'table-changed': 'patch',
  'redirect-changed': 'patch',
  'name-changed': 'patch'
}

/** The strongest bump that the changes demand; `none` for none. */
export function bumpOf(changes: readonly Change[], table: Readonly<Record<ChangeKind, Bump>> = demanded): Bump {
  const bumps = new Set(changes.map(({ kind }) => table[kind]))
  return strongestFirst.find((bump) => bumps.has(bump)) ?? 'none'
}

const strongestFirst: readonly Bump[] = ['major', 'minor', 'patch']
