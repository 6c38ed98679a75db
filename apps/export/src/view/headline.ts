import { counted } from './counted.ts'
import type { View } from './view.ts'

/** The factbook in a sentence: `What 10 documents say, and where they disagree`. */
export function headline({ book }: Pick<View, 'book'>): string {
  const count = book.documents.length
  const says = count === 1 ? 'What one document says' : `What ${counted(count, 'document')} say`
  if (countConflicts({ book }) === 0) return `${says}, word for word`
  return `${says}, and where ${count === 1 ? 'it contradicts itself' : 'they disagree'}`
}

/** Topics on which documents disagree. */
export function countConflicts({ book }: Pick<View, 'book'>): number {
  return book.topics.filter(({ agreement }) => agreement === 'conflict').length
}

/** Entities of which something is said. */
export function countThings({ entities, factsBySubject }: Pick<View, 'entities' | 'factsBySubject'>): number {
  return [...factsBySubject.keys()].filter((subject) => entities.has(subject)).length
}
