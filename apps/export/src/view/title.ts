import type { View } from './view.ts'

/**
 * Name of the factbook for people. A slug becomes words, those that the documents name written as they write them:
 * `tcp-vs-udp` → `TCP vs UDP`, `@acme/kites` → `Kites`; whatever is no slug stays.
 */
export function titleOf({ book }: Pick<View, 'book'>): string {
  const slug = /^(?:@[^/]*\/)?([a-z0-9]+(?:[-_.][a-z0-9]+)*)$/.exec(book.name)?.[1]
  if (slug === undefined) return book.name
  const names = book.entities.flatMap(({ name, aliases }) => [name, ...aliases])
  const spellings = new Map(names.filter((name) => /^\w+$/.test(name)).map((name) => [name.toLowerCase(), name]))
  const words = slug.split(/[-_.]/).map((word) => spellings.get(word) ?? word)
  return words.join(' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
