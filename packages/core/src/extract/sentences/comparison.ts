import { part } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const JOINT =
  /(?:,\s+(?:while|whereas|but|and)\s+|;\s+(?:in contrast,\s+|by contrast,\s+|however,\s+|instead,\s+|meanwhile,\s+)?|\s+—\s+while\s+)/gi
const OPENED = /^(?:while|whereas|although|though)\s+/i

/**
 * Sentences that set things against each other, part by part.
 *
 * `Kites need wind, while drones need power.` → kite: `Kites need wind`; drone: `Drones need power`. Every part must open
 * with a known name, and the names must differ.
 */
export function* comparison(sentence: Sentence): Iterable<Reading> {
  const clauses = clausesOf(sentence.words)
  if (clauses.length < 2) return
  const named: { from: number; to: number; id: string }[] = []
  for (const { from, to } of clauses) {
    const id = openedWith(sentence.words.slice(from, to), sentence)
    if (id === undefined) return
    named.push({ from, to, id })
  }
  if (new Set(named.map(({ id }) => id)).size < 2) return
  for (const { from, to, id } of named) {
    const aspect = sentence.label ?? sentence.names.aspects.mentions(sentence.words.slice(from, to))[0]?.id
    const claim = { ...part(sentence, from, to), subject: id }
    if (aspect === undefined) yield { kind: 'statement', ...claim, subjects: [id] }
    else yield { kind: 'attribute', ...claim, aspect }
  }
}

/** The known thing that a clause opens with. */
function openedWith(clause: string, { names }: Sentence): string | undefined {
  const mention = names.entities.mentions(clause)[0]
  return mention !== undefined && ARTICLE.test(clause.slice(0, mention.start)) ? mention.id : undefined
}

const ARTICLE = /^(?:(?:an?|the|each|every|all|most|many|some)\s+)?$/i

function clausesOf(words: string): readonly { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = []
  if (!/[,;—]/.test(words)) return clauses
  const opened = OPENED.exec(words)?.[0].length ?? 0
  let from = opened
  for (const joint of words.matchAll(opened > 0 ? /,\s+/g : JOINT)) {
    clauses.push({ from, to: joint.index })
    from = joint.index + joint[0].length
  }
  clauses.push({ from, to: words.replace(/[.!]+\s*$/, '').length })
  return clauses.length > 4 ? [] : clauses
}
