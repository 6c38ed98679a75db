import type { Registry } from './registry.ts'
import type { Uses } from './uses.ts'

/**
 * Join the kinds that only spell out what the compared things are: `Box kites` and `sled kites` are `Box` and `Sled` in a document that
 * compares Box and Sled. One such kind alone says nothing: `Box office` stays what it is.
 */
export function joinKinds(uses: Uses, compared: readonly string[], entities: Registry): void {
  if (compared.length === 0) return
  const kinds = new Map<string, [name: string, kind: string][]>()
  const names = new Set(compared)
  const spellings = new Set([...entities.entries()].map(([folded]) => folded).filter((folded) => folded.includes(' ')))
  for (const spelling of spellings) {
    const space = spelling.indexOf(' ')
    const head = spelling.slice(space + 1)
    if (!names.has(spelling.slice(0, space)) || head.includes(' ') || kinds.has(head)) continue
    const used = [...names].filter((name) => spellings.has(`${name} ${head}`) || uses.says(`${name} ${head}`))
    kinds.set(
      head,
      used.map((name) => [name, `${name} ${head}`])
    )
  }
  for (const group of kinds.values())
    if (group.length > 1)
      for (const [name, kind] of group) {
        const id = entities.find(name)
        const own = entities.find(kind)
        if (id === undefined || own === id) continue
        if (own === undefined) entities.add(kind, id)
        else entities.join(own, id)
      }
}

const CLIPPED = /^\p{L}-(?=\p{L}{3})/u

/** `e-kite` is meant by `kite` where the document says both and names no other kind by a letter. */
export function joinClipped(uses: Uses, entities: Registry): void {
  const clipped = [...entities.entries()].filter(([folded]) => CLIPPED.test(folded))
  for (const [folded, id] of clipped) {
    const head = folded.replace(CLIPPED, '')
    const own = entities.find(head)
    if (own === id || (own === undefined && !uses.says(head))) continue
    if (own === undefined) entities.add(head, id)
    else entities.join(own, id)
  }
}
