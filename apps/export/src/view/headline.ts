import { counted } from './counted.ts'
import type { View } from './view.ts'

/** The factbook in a sentence: `What 10 documents say, and where they disagree`. */
export function headline({ book }: Pick<View, 'book'>): string {
  const who = counted(book.documents.length, 'document')
  return countConflicts({ book }) === 0 ? `What ${who} say, word for word` : `What ${who} say, and where they disagree`
}

/** Topics on which documents disagree. */
export function countConflicts({ book }: Pick<View, 'book'>): number {
  return book.topics.filter(({ agreement }) => agreement === 'conflict').length
}

/** Entities of which something is said. */
export function countThings({ entities, factsBySubject }: Pick<View, 'entities' | 'factsBySubject'>): number {
  return [...factsBySubject.keys()].filter((subject) => entities.has(subject)).length
}
