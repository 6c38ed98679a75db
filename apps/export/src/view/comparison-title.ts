import type { Comparison } from './comparisons.ts'
import { subjectName, type View } from './view.ts'

/** Names that a title holds. */
const shown = 5

/** `Container – Virtual machine`; of many, some and how many more. */
export function comparisonTitle(view: View, { entities }: Pick<Comparison, 'entities'>): string {
  const names = entities.slice(0, shown).map((entity) => subjectName(view, entity))
  const more = entities.length - names.length
  return more > 0 ? `${names.join(' – ')} and ${more} more` : names.join(' – ')
}
