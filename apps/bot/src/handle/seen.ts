/** Ids that were met lately. */
export interface Seen {
  /** False when the id was met before. */
  add(id: string): boolean
}

/** Remembers as many ids as are asked for, the oldest forgotten first. */
export function createSeen(most = 50_000): Seen {
  const ids = new Set<string>()
  return {
    add(id) {
      if (ids.has(id)) return false
      ids.add(id)
      const [oldest] = ids
      if (ids.size > most && oldest !== undefined) ids.delete(oldest)
      return true
    }
  }
}
