import type { Factbook } from '@docfacts/schema'
import type { SearchData } from '../search/data.ts'
import { at } from '../search/lists.ts'
import type { Term } from '../search/terms.ts'
import { stemWord } from '../search/tokenise.ts'
import type { Tables } from '../tables.ts'
import { dimensionsOf } from './dimensions.ts'

/** An aspect that a question asks about. */
export interface AspectLink {
  readonly id: string
  /** 0 … 1: how much of the question it explains, and the question of it. */
  readonly weight: number
  /** 0 … 1: how much of its name was asked. */
  readonly named: number
  /** Stems of the question that led to it. */
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
  const spellings = new Map<number, { aspect: number; length: number }[]>()
  const said = new Map<number, Map<number, number>>()
  for (const [index, aspect] of book.aspects.entries()) {
    for (const spelling of [aspect.name, ...aspect.aliases]) {
      const stems = spellingTerms(data, spelling)
      for (const term of stems) push(spellings, term, { aspect: index, length: stems.length })
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
  spellings: ReadonlyMap<number, readonly { aspect: number; length: number }[]>,
  said: ReadonlyMap<number, ReadonlyMap<number, number>>,
  terms: readonly Term[]
): AspectLink[] {
  const total = terms.reduce((sum, term) => sum + term.idf, 0)
  const named = new Map<number, number>()
  const explained = new Map<number, number>()
  const stems = new Map<number, string[]>()
  for (const term of terms) {
    const best = new Map<number, { strength: number; named: number }>()
    const offer = (aspect: number, strength: number, share: number): void => {
      const known = best.get(aspect) ?? { strength: 0, named: 0 }
      best.set(aspect, { strength: Math.max(known.strength, strength), named: Math.max(known.named, share) })
    }
    for (const { id, weight } of term.forms) {
      for (const { aspect, length } of spellings.get(id) ?? []) offer(aspect, weight, weight / length)
      for (const [aspect, share] of said.get(id) ?? []) offer(aspect, weight * Math.min(0.6, share), 0)
    }
    for (const related of relatives(data, term)) {
      for (const { aspect, length } of spellings.get(related) ?? []) offer(aspect, 0.7, 0.7 / length)
    }
    for (const [aspect, { strength, named: share }] of best) {
      named.set(aspect, (named.get(aspect) ?? 0) + share)
      explained.set(aspect, (explained.get(aspect) ?? 0) + strength * term.idf)
      stems.set(aspect, [...(stems.get(aspect) ?? []), term.stem])
    }
  }
  const links: AspectLink[] = []
  for (const [aspect, sum] of explained) {
    const weight = 0.6 * Math.min(1, named.get(aspect) ?? 0) + 0.4 * Math.min(1, sum / (total || 1))
    if (weight < least) continue
    const { id } = book.aspects[aspect] as { id: string }
    links.push({ id, weight, named: Math.min(1, named.get(aspect) ?? 0), stems: stems.get(aspect) ?? [] })
  }
  return links.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, 6)
}

/** Weight below which an aspect is not what was asked about. */
const least = 0.3

function relatives(data: SearchData, term: Term): number[] {
  return dimensionsOf(term).flatMap((word) => data.termOf.get(stemWord(word)) ?? [])
}

function spellingTerms(data: SearchData, spelling: string): number[] {
  return spelling
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => data.termOf.get(stemWord(word)) ?? [])
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
