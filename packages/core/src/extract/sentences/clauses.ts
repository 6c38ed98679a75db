/** A part of a sentence, from its first character to behind its last. */
export interface Clause {
  readonly from: number
  readonly to: number
}

const JOINT =
  /(?:,\s+(?:while|whereas|but|and|yet)\s+|\s+(?:while|whereas)\s+|;\s+(?:(?:in contrast|by contrast|however|instead|meanwhile|on the other hand),\s+)?|\s+—\s+while\s+)/gi
const OPENED = /^(?:while|whereas|although|though)\s+/i
const MOST = 4

/** The clauses that a sentence sets beside each other: `Kites need wind, while drones need power.` → two. One alone is no list. */
export function clausesOf(words: string): readonly Clause[] {
  const clauses: Clause[] = []
  if (!/[,;—]|\bwh(?:ile|ereas)\b/i.test(words)) return clauses
  // "They differ: kites need wind, while drones need power."
  const colon = /^[^;:]{0,120}:\s+(?=\S.*(?:,|;|\bwhile\b|\bwhereas\b))/i.exec(words)?.[0].length ?? 0
  const opened = colon === 0 ? (OPENED.exec(words)?.[0].length ?? 0) : 0
  let from = opened + colon
  for (const joint of words.matchAll(opened > 0 ? /,\s+/g : JOINT)) {
    if (joint.index < from) continue
    clauses.push({ from, to: joint.index })
    from = joint.index + joint[0].length
  }
  clauses.push({ from, to: endOf(words) })
  return clauses.length > MOST ? [] : clauses
}

/** Index of the stop at the end, or behind the last character. */
export function endOf(words: string): number {
  return words.replace(/[.!]+\s*$/, '').length
}
