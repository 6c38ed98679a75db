/** Tells how far the beginning of a name, read from some place on, is from what was typed. */
export type PrefixDistance = (name: string, start: number) => number

/**
 * Counts edits (neighbours swapped count once) between `wanted` and the nearest beginning of what is left of a name;
 * above `allowed` any number that is larger.
 *
 * createPrefixDistance('vitrual', 2)('virtual machine', 0) → 1
 *
 * It is asked for thousands of names with every letter that somebody types: its rows are made once, and only the cells are
 * filled that can be reached by so few edits.
 */
export function createPrefixDistance(wanted: string, allowed: number): PrefixDistance {
  const letters = Array.from({ length: wanted.length }, (_, place) => wanted.charCodeAt(place))
  const far = allowed + 1
  const rows = [0, 1, 2].map(() => new Uint8Array(wanted.length + allowed + 2).fill(far))
  return (name, start) => {
    const width = Math.min(name.length - start, wanted.length + allowed)
    if (width < wanted.length - allowed) return far
    let [before, row, next] = rows as [Uint8Array, Uint8Array, Uint8Array]
    for (let column = 0; column <= Math.min(width, far); column++) row[column] = column
    for (let line = 1; line <= letters.length; line++) {
      const first = Math.max(1, line - allowed)
      const last = Math.min(width, line + allowed)
      next[first - 1] = first === 1 ? Math.min(line, far) : far
      let least = next[first - 1] as number
      for (let column = first; column <= last; column++) {
        const letter = name.charCodeAt(start + column - 1)
        const kept = (row[column - 1] as number) + (letters[line - 1] === letter ? 0 : 1)
        // Beyond the band of the line above nothing is near enough.
        const longer = column < line + allowed ? (row[column] as number) + 1 : far
        let best = Math.min(kept, longer, (next[column - 1] as number) + 1, far)
        if (
          line > 1 &&
          column > 1 &&
          letters[line - 2] === letter &&
          letters[line - 1] === name.charCodeAt(start + column - 2)
        )
          best = Math.min(best, (before[column - 2] as number) + 1)
        next[column] = best
        least = Math.min(least, best)
      }
      if (least > allowed) return far
      ;[before, row, next] = [row, next, before]
    }
    let least = far
    for (let column = Math.max(0, wanted.length - allowed); column <= width; column++)
      least = Math.min(least, row[column] as number)
    return least
  }
}

/** The letters of a text as 32 bits; different letters may share one. */
export function lettersOf(text: string): number {
  let letters = 0
  for (let place = 0; place < text.length; place++) letters |= 1 << (text.charCodeAt(place) & 31)
  return letters
}

/** Whether more letters of `wanted` are missing in `name` than edits may put there. */
export function lacks(name: number, wanted: number, allowed: number): boolean {
  let missing = wanted & ~name
  for (let count = 0; missing !== 0; count++) {
    if (count === allowed) return true
    missing &= missing - 1
  }
  return false
}
