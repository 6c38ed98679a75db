import type { SearchData } from '../search/data.ts'
import { at } from '../search/lists.ts'
import type { Mention } from '../search/names.ts'
import type { Form } from '../search/terms.ts'

/** An entity that a question names, or a relative of it: "Docker" also finds "Docker container". */
export interface EntityLink {
  readonly id: string
  /** 1 for the entity itself, less for a relative. */
  readonly weight: number
}

/** Words of a question that name an entity. */
export interface EntityMention {
  /** Places of the first word and behind the last in the question's list of words. */
  readonly start: number
  readonly end: number
  /** The words as asked. */
  readonly words: string
  /** The entity itself first, then relatives by weight. */
  readonly links: readonly EntityLink[]
}

/** Which entities are kin by name. Read once an index. */
export interface Kinship {
  /** Marker of an entity → markers of its kin with their weights, itself first. */
  kin(marker: number): readonly Form[]
}

/**
 * Entities whose names contain one another: `container` ⊂ `docker container` ⊃ `docker`.
 *
 * A narrower name with the same last word is a kind of the thing, and counts most; one that merely begins alike counts
 * less; what is kin to kin counts little, and serves only where nothing closer is said.
 */
export function readKinship(data: SearchData): Kinship {
  const { spellings, markers } = data.names
  const named: { marker: number; words: readonly number[] }[] = []
  const byWord = new Map<number, number[]>()
  for (let name = 0; name < markers.length; name++) {
    const words = [...spellings.values.subarray(at(spellings.starts, name), at(spellings.starts, name + 1))]
    const marker = at(markers, name)
    if (words.length === 0 || !(data.terms[marker] as string).startsWith('@')) continue
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), named.length])
    named.push({ marker, words })
  }
  const ofMarker = new Map<number, number[]>()
  for (const [index, { marker }] of named.entries()) ofMarker.set(marker, [...(ofMarker.get(marker) ?? []), index])

  const acronyms = readAcronyms(data, named)

  function near(marker: number): Map<number, number> {
    const found = new Map<number, number>()
    for (const index of ofMarker.get(marker) ?? []) {
      const { words } = named[index] as { words: readonly number[] }
      for (const other of new Set(words.flatMap((word) => byWord.get(word) ?? []))) {
        const relative = named[other] as { marker: number; words: readonly number[] }
        const weight = relation(words, relative.words)
        if (weight > (found.get(relative.marker) ?? 0)) found.set(relative.marker, weight)
      }
    }
    for (const other of acronyms.get(marker) ?? []) found.set(other, 0.95)
    found.delete(marker)
    return found
  }

  function kin(marker: number): readonly Form[] {
    const weights = new Map([[marker, 1]])
    const close = near(marker)
    for (const [other, weight] of close) weights.set(other, weight)
    for (const [other, weight] of [...close].filter(([, weight]) => weight >= 0.6).slice(0, 12)) {
      for (const [far, share] of near(other)) {
        if (!weights.has(far) && share >= 0.6) weights.set(far, weight * share * 0.7)
      }
    }
    return [...weights]
      .map(([id, weight]) => ({ id, weight }))
      .sort((a, b) => b.weight - a.weight || a.id - b.id)
      .slice(0, 12)
  }

  return { kin }
}

/** `vm` and `virtual machine`, both ways. */
function readAcronyms(
  data: SearchData,
  named: readonly { marker: number; words: readonly number[] }[]
): Map<number, number[]> {
  const short = new Map<string, number>()
  for (const { marker, words } of named) if (words.length === 1) short.set(data.terms[at(words, 0)] as string, marker)
  const pairs = new Map<number, number[]>()
  for (const { marker, words } of named) {
    if (words.length < 2) continue
    const other = short.get(words.map((word) => (data.terms[word] as string)[0]).join(''))
    if (other === undefined || other === marker) continue
    pairs.set(marker, [...(pairs.get(marker) ?? []), other])
    pairs.set(other, [...(pairs.get(other) ?? []), marker])
  }
  return pairs
}

function relation(asked: readonly number[], other: readonly number[]): number {
  const [short, long] = asked.length <= other.length ? [asked, other] : [other, asked]
  if (!short.every((word) => long.includes(word))) return 0
  if (short.length === long.length) return 1
  const sameHead = short.at(-1) === long.at(-1)
  const begins = short[0] === long[0]
  const base = sameHead ? 0.8 : begins ? 0.65 : 0.3
  return long.length - short.length > 1 ? base * 0.6 : base
}

/** Turns a mention of markers into a mention of entities. */
export function entityMention(data: SearchData, kinship: Kinship, mention: Mention, words: string): EntityMention {
  const links = new Map<string, number>()
  for (const marker of mention.markers) {
    for (const { id, weight } of kinship.kin(marker)) {
      const entity = (data.terms[id] as string).slice(1)
      if (weight > (links.get(entity) ?? 0)) links.set(entity, weight)
    }
  }
  const sorted = [...links].map(([id, weight]) => ({ id, weight })).sort((a, b) => b.weight - a.weight)
  return { start: mention.start, end: mention.end, words, links: sorted }
}
