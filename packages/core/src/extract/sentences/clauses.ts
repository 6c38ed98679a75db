/** A part of a sentence, from its first character to behind its last. */
export interface Clause {
  readonly from: number
  readonly to: number
}

const JOINT =
  /(?:,\s+(?:while|whereas|but|and|yet)\s+|\s+(?:while|whereas)\s+|;\s+(?:(?:in contrast|by contrast|however|instead|meanwhile|on the other hand),\s+)?|\s+—\s+while\s+)/gi
/** Whether there is any joint, which is faster to ask than which there are. */
const JOINED = new RegExp(JOINT.source, 'i')
const TOLD = /^[^;:]{0,120}:\s+(?=\S.*(?:,|;|\bwhile\b|\bwhereas\b))/i
const OPENED = /^(?:while|whereas|although|though)\s+/i
const MOST = 4
const AND = /^,\s+and\s/i
/** What ends in a list, whose last part stands behind "and": `A kit that holds cloth, line`. */
const LISTS =
  /,\s+(?:(?!\b(?:and|or|is|are|was|were|has|have|had|can|will|do|does|needs?|takes?|costs?|weighs?|lasts?|uses?|runs?|starts?|makes?|gives?|while|but)\b)[^,;]){1,40}$/i

/** The clauses that a sentence sets beside each other: `Kites need wind, while drones need power.` → two. One alone is no list. */
export function clausesOf(words: string): readonly Clause[] {
  const clauses: Clause[] = []
  if (!/[,;—]|\bwh(?:ile|ereas)\b/i.test(words)) return clauses
  // "They differ: kites need wind, while drones need power."
  const colon = words.includes(':') ? (TOLD.exec(words)?.[0].length ?? 0) : 0
  const opened = colon === 0 ? (OPENED.exec(words)?.[0].length ?? 0) : 0
  let from = opened + colon
  for (const joint of opened > 0 || JOINED.test(words) ? words.matchAll(opened > 0 ? /,\s+/g : JOINT) : []) {
    if (joint.index < from || (AND.test(joint[0]) && LISTS.test(words.slice(from, joint.index)))) continue
    clauses.push({ from, to: joint.index })
    from = joint.index + joint[0].length
  }
  clauses.push({ from, to: endOf(words) })
  return clauses.length > MOST ? [] : clauses
}

/** Index of the stop at the end, or behind the last character. */
export function endOf(words: string): number {
  const end = words.trimEnd().length
  let at = end
  while (at > 0 && (words[at - 1] === '.' || words[at - 1] === '!')) at--
  return at === end ? words.length : at
}
