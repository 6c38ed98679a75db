import type { Factbook } from '@docfacts/schema'

/** Finds the name of a subject: that of the entity, or the title of the document. */
export function nameOfSubject({ entities, documents }: Factbook): (subject: string) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  for (const { id, title } of documents) names.set(`document:${id}`, title)
  return (subject) => names.get(subject) ?? subject
}
