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

/** Finds the entities that are kin by name to a mention. Read once an index. */
export type Kinship = (markers: readonly number[], words: readonly number[]) => readonly Form[]

/** Most mentions whose kin is kept. */
const mostKnown = 1000

/** Most entities that one mention may mean. */
const most = 12

/**
 * Entities whose names contain one another: `container` ⊂ `docker container` ⊃ `docker`.
 *
 * Only the spelling that was used counts, and the main name where that is longer. A name with the same last word is a kind of the thing, or
 * the thing of which it is a kind; one that merely begins alike counts less; what is kin to kin counts little, and serves
 * only where nothing closer is said.
 */
export function readKinship(data: SearchData): Kinship {
  const named = readSpellings(data)
  const byWord = new Map<number, number[]>()
  const mainName = new Map<number, readonly number[]>()
  for (const [index, { marker, words }] of named.entries()) {
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), index])
    if (!mainName.has(marker)) mainName.set(marker, words)
  }
  const acronyms = readAcronyms(data, named)

  function near(words: readonly number[]): Map<number, number> {
    const found = new Map<number, number>()
    for (const other of new Set(words.flatMap((word) => byWord.get(word) ?? []))) {
      const relative = named[other] as Spelling
      const weight = relation(words, relative.words)
      if (weight > (found.get(relative.marker) ?? 0)) found.set(relative.marker, weight)
    }
    return found
  }

  function find(markers: readonly number[], words: readonly number[]): readonly Form[] {
    const weights = new Map<number, number>()
    const offer = (marker: number, weight: number): void => {
      if (weight > (weights.get(marker) ?? 0)) weights.set(marker, weight)
    }
    for (const marker of markers) {
      offer(marker, 1)
      for (const other of acronyms.get(marker) ?? []) offer(other, 0.95)
      const main = mainName.get(marker) ?? []
      if (words.length < main.length) for (const [other, weight] of near(main)) offer(other, weight * 0.95)
    }
    const close = [...near(words)]
    for (const [other, weight] of close) offer(other, weight)
    for (const [other, weight] of close.filter(([, one]) => one >= 0.6).slice(0, most)) {
      for (const [far, share] of near(mainName.get(other) ?? [])) if (share >= 0.65) offer(far, weight * share * 0.7)
    }
    return [...weights]
      .map(([id, weight]) => ({ id, weight }))
      .sort((a, b) => b.weight - a.weight || a.id - b.id)
      .slice(0, most)
  }

  const known = new Map<string, readonly Form[]>()
  return (markers, words) => {
    const key = `${markers.join(' ')}|${words.join(' ')}`
    const found = known.get(key) ?? find(markers, words)
    if (known.size < mostKnown) known.set(key, found)
    return found
  }
}

interface Spelling {
  readonly marker: number
  readonly words: readonly number[]
}

function readSpellings(data: SearchData): Spelling[] {
  const { spellings, markers } = data.names
  const found: Spelling[] = []
  for (let name = 0; name < markers.length; name++) {
    const words = [...spellings.values.subarray(at(spellings.starts, name), at(spellings.starts, name + 1))]
    const marker = at(markers, name)
    if (words.length > 0 && (data.terms[marker] as string).startsWith('@')) found.push({ marker, words })
  }
  return found
}

/** `vm` and `virtual machine`, both ways. */
function readAcronyms(data: SearchData, named: readonly Spelling[]): Map<number, number[]> {
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
  const narrower = asked.length <= other.length
  const [short, long] = narrower ? [asked, other] : [other, asked]
  if (!short.every((word) => long.includes(word))) return 0
  if (short.length === long.length) return 1
  const base = short.at(-1) === long.at(-1) ? (narrower ? 0.8 : 0.7) : short[0] === long[0] && narrower ? 0.75 : 0.25
  return long.length - short.length > 1 ? base * 0.6 : base
}

/** Turns a mention of markers into a mention of entities. */
export function entityMention(
  data: SearchData,
  kin: readonly Form[],
  mention: Pick<Mention, 'start' | 'end'>,
  words: string
): EntityMention {
  const links = kin.map(({ id, weight }) => ({ id: (data.terms[id] as string).slice(1), weight }))
  return { start: mention.start, end: mention.end, words, links }
}
