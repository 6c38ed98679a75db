import type { FactKind } from '@docfacts/schema'
import type { ExportOptions } from '../export-options.ts'
import type { Comparison } from '../view/comparisons.ts'
import type { View } from '../view/view.ts'

/** Where readers may go. */
export type Target = readonly [path: string, name: string]

/** The pages of the navigation that have something to show. */
export function navigation(
  { book }: View,
  comparisons: readonly Comparison[],
  { releases = [] }: ExportOptions
): Target[] {
  const has = (kind: FactKind): boolean => book.facts.some((fact) => fact.kind === kind)
  const targets = [
    [comparisons.length > 0, 'compare/index.html', 'Compare'],
    [book.topics.some(({ agreement }) => agreement === 'conflict'), 'conflicts.html', 'Conflicts'],
    [book.entities.length > 0, 'entities/index.html', 'Entities'],
    [has('question'), 'questions/index.html', 'Questions'],
    [has('event'), 'timeline.html', 'Timeline'],
    [has('stack'), 'stacks.html', 'Stacks'],
    [has('definition'), 'glossary.html', 'Glossary'],
    [true, 'sources/index.html', 'Sources'],
    [releases.length > 0, 'changes.html', 'Changes']
  ] as const
  return targets.flatMap(([isThere, path, name]) => (isThere ? [[path, name] as const] : []))
}
