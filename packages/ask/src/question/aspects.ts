import type { Factbook } from '@docfacts/schema'
import type { SearchData } from '../search/data.ts'
import { lightWords } from '../search/light-words.ts'
import { at } from '../search/lists.ts'
import { stopWords } from '../search/stop-words.ts'
import type { Term } from '../search/terms.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Tables } from '../tables.ts'
import { dimensionsOf } from './comparative.ts'

/** An aspect that a question asks about. */
export interface AspectLink {
  readonly id: string
  /** 0 … 1: how much of the question it explains, and the question of it. */
  readonly weight: number
  /** 0 … 1: how much of its name was asked. */
  readonly named: number
  /** Stems of the question that are in its name, or measure what it names. */
  readonly nameStems: readonly string[]
  /** Stems of the question that led to it, by its name or by what is said under it. */
  readonly stems: readonly string[]
}

/** Finds the aspects that the words of a question are about, the best first. */
export type AspectFinder = (terms: readonly Term[]) => AspectLink[]

/**
 * Reads what each aspect is called and what is said under it.
 *
 * A question about "boot time" finds the aspect `startup-time`: one word is in its name, the other is related to a word
 * of its name, or stands in values such as "Slow (minutes to boot OS)".
 */
export function readAspects(book: Factbook, data: SearchData, tables: Tables): AspectFinder {
  const spellings = new Map<number, NamePart[]>()
  const said = new Map<number, Map<number, number>>()
  for (const [index, aspect] of book.aspects.entries()) {
    for (const spelling of [aspect.name, ...aspect.aliases].flatMap(variants)) {
      for (const { term, share } of nameParts(data, spelling)) push(spellings, term, { aspect: index, share })
    }
    const facts = tables.byAspect.get(aspect.id) ?? []
    for (const fact of facts) {
      const unit = at(tables.unitOf, fact)
      if (unit < 0) continue
      for (const term of new Set(wordsOf(data, unit))) {
        const counts = said.get(term) ?? new Map<number, number>()
        counts.set(index, (counts.get(index) ?? 0) + 1 / (facts.length + 2))
        said.set(term, counts)
      }
    }
  }
  return (terms) => rankAspects(book, data, spellings, said, terms)
}

function rankAspects(
  book: Factbook,
  data: SearchData,
  spellings: ReadonlyMap<number, readonly NamePart[]>,
  said: ReadonlyMap<number, ReadonlyMap<number, number>>,
  terms: readonly Term[]
): AspectLink[] {
  const total = terms.reduce((sum, term) => sum + term.idf, 0)
  const named = new Map<number, number>()
  const explained = new Map<number, number>()
  const stems = new Map<number, string[]>()
  const nameStems = new Map<number, string[]>()
  for (const term of terms) {
    const best = new Map<number, { strength: number; named: number }>()
    const offer = (aspect: number, strength: number, share: number): void => {
      const known = best.get(aspect) ?? { strength: 0, named: 0 }
      best.set(aspect, { strength: Math.max(known.strength, strength), named: Math.max(known.named, share) })
    }
    const related = dimensionsOf(term.word)
    for (const { id, weight } of term.forms) {
      for (const { aspect, share } of spellings.get(id) ?? []) {
        offer(aspect, weight, weight * (related.length > 0 ? Math.max(share, measured) : share))
      }
      for (const [aspect, share] of said.get(id) ?? []) offer(aspect, weight * Math.min(0.6, share), 0)
    }
    for (const id of related.flatMap((stem) => data.termOf.get(stem) ?? [])) {
      for (const { aspect, share } of spellings.get(id) ?? []) offer(aspect, 0.7, 0.7 * share)
    }
    for (const [aspect, { strength, named: share }] of best) {
      named.set(aspect, (named.get(aspect) ?? 0) + share)
      explained.set(aspect, (explained.get(aspect) ?? 0) + strength * term.idf)
      stems.set(aspect, [...(stems.get(aspect) ?? []), term.stem])
      if (share > 0) nameStems.set(aspect, [...(nameStems.get(aspect) ?? []), term.stem])
    }
  }
  const links: AspectLink[] = []
  for (const [aspect, sum] of explained) {
    const weight = 0.6 * Math.min(1, named.get(aspect) ?? 0) + 0.4 * Math.min(1, sum / (total || 1))
    if (weight < least) continue
    const { id } = book.aspects[aspect] as { id: string }
    links.push({
      id,
      weight,
      named: Math.min(1, named.get(aspect) ?? 0),
      stems: stems.get(aspect) ?? [],
      nameStems: nameStems.get(aspect) ?? []
    })
  }
  return links.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, 6)
}

/** Weight below which an aspect is not what was asked about. */
const least = 0.3

/** A word of the name of an aspect: how much of the name it is. */
interface NamePart {
  readonly aspect: number
  readonly share: number
}

/** Share of a name that a word which measures is at the least: "secure" asks for the "security boundary". */
const measured = 0.7

/** What a light word such as "time" or "level" counts for in a name. */
const lightShare = 0.35

/** `Density (instances per host)` → itself, and `Density` */
function variants(spelling: string): string[] {
  const short = spelling.replace(/\s*\(.*?\)\s*/g, ' ').trim()
  return short === spelling || short === '' ? [spelling] : [spelling, short]
}

function nameParts(data: SearchData, spelling: string): { term: number; share: number }[] {
  const words = splitWords(spelling).filter((word) => !stopWords.has(word))
  const weights = words.map((word) => (lightWords.has(word) ? lightShare : 1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return words.flatMap((word, place) => {
    const term = data.termOf.get(stemWord(word))
    return term === undefined ? [] : [{ term, share: at(weights, place) / total }]
  })
}

function wordsOf(data: SearchData, unit: number): Uint32Array {
  const { starts, values } = data.units.words
  return values.subarray(at(starts, unit), at(starts, unit + 1))
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}
