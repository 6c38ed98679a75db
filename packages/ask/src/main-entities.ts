import type { Factbook } from '@docfacts/schema'
import type { Tables } from './tables.ts'

/** How many things a factbook is mainly about. */
const most = 5

/** Ids of the things that most facts are about. */
export function readMainEntities({ entities }: Factbook, { bySubject }: Tables): string[] {
  return entities
    .map(({ id }) => ({ id, count: bySubject.get(id)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id)
}
