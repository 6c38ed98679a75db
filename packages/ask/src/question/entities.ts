import type { SearchData } from '../search/data.ts'
import { listAt } from '../search/lists.ts'
import type { Form } from '../search/terms.ts'

/** An entity that a question names, or a relative of it: "Docker" also finds "Docker container". */
export interface EntityLink {
  readonly id: string
  /** 1 for the entity itself, less for a relative. */
  readonly weight: number
}

/** Words of a question that name an entity. */
export interface EntityMention {
  /** The words as asked. */
  readonly words: string
  /** The entity itself first, then relatives by weight. */
  readonly links: readonly EntityLink[]
}

/** Finds the entities that are kin by name to a mention. Read once an index. */
export type Kinship = (markers: readonly number[], words: readonly number[]) => readonly Form[]

/** Most mentions whose kin is kept. */
const mostKnown = 1000

/** Most entities that one mention may mean. */
const most = 12

/**
 * Entities whose names contain one another: `container` ⊂ `docker container` ⊃ `docker`.
 *
 * A name with the same last word is a kind of the thing, or the thing of which it is a kind; one that merely begins alike
 * counts less.
 */
export function readKinship({ names: { spellings, markers }, terms }: SearchData): Kinship {
  const byWord = new Map<number, Spelling[]>()
  const non = terms.indexOf('non')
  for (const [place, marker] of markers.entries()) {
    const words = [...listAt(spellings, place)]
    if (words.length === 0 || !(terms[marker] as string).startsWith('@')) continue
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), { marker, words }])
  }

  function find(own: readonly number[], words: readonly number[]): readonly Form[] {
    const weights = new Map(own.map((marker) => [marker, 1]))
    for (const relative of words.flatMap((word) => byWord.get(word) ?? [])) {
      // What is not one is no kind of it.
      if (words.includes(non) !== relative.words.includes(non)) continue
      const weight = relation(words, relative.words)
      if (weight > (weights.get(relative.marker) ?? 0)) weights.set(relative.marker, weight)
    }
    return [...weights]
      .map(([id, weight]) => ({ id, weight }))
      .sort((a, b) => b.weight - a.weight || a.id - b.id)
      .slice(0, most)
  }

  const known = new Map<string, readonly Form[]>()
  return (own, words) => {
    const key = `${own.join(' ')}|${words.join(' ')}`
    const found = known.get(key) ?? find(own, words)
    if (known.size < mostKnown) known.set(key, found)
    return found
  }
}

interface Spelling {
  readonly marker: number
  readonly words: readonly number[]
}

function relation(asked: readonly number[], other: readonly number[]): number {
  const narrower = asked.length <= other.length
  const [short, long] = narrower ? [asked, other] : [other, asked]
  if (!short.every((word) => long.includes(word))) return 0
  if (short.length === long.length) return 1
  const base = short.at(-1) === long.at(-1) ? (narrower ? 0.8 : 0.7) : short[0] === long[0] && narrower ? 0.75 : 0.25
  return long.length - short.length > 1 ? base * 0.6 : base
}

/** Turns a mention of markers into a mention of entities. */
export function entityMention(data: SearchData, kin: readonly Form[], words: string): EntityMention {
  const links = kin.map(({ id, weight }) => ({ id: (data.terms[id] as string).slice(1), weight }))
  return { words, links }
}
