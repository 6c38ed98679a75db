import type { Follow } from './pair.ts'

/**
 * Names ids that are one thing under several names alike: an id that is gone, and those that took its place.
 *
 * kite → [delta-kite, box-kite] and flyer → [box-kite]: all four have one name.
 */
export function nameKin(released: Iterable<string>, follow: Follow): (id: string) => string {
  const parents = new Map<string, string>()
  const nameOf = (id: string): string => {
    let name = id
    for (let parent = parents.get(name); parent !== undefined; parent = parents.get(name)) name = parent
    return name
  }
  for (const id of new Set(released)) {
    for (const successor of follow(id)) {
      const [name, other] = [nameOf(id), nameOf(successor)]
      if (name !== other) parents.set(other, name)
    }
  }
  return nameOf
}
