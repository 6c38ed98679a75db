import type { Factbook } from '@docfacts/schema'
import type { SearchData } from '../search/data.ts'
import { lightWords } from '../search/light-words.ts'
import { at } from '../search/lists.ts'
import { stopWords } from '../search/stop-words.ts'
import type { Term } from '../search/terms.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import { dimensionsOf } from './comparative.ts'

/** An aspect that a question asks about. */
export interface AspectLink {
  readonly id: string
  /** 0 … 1: how much of the question it explains, and the question of it. */
  readonly weight: number
  /** 0 … 1: how much of its name was asked. */
  readonly named: number
  /** Stems of the question that are in its name, or measure what it names. */
  readonly stems: readonly string[]
}

/** Finds the aspects that the words of a question are about, the best first. */
export type AspectFinder = (terms: readonly Term[]) => AspectLink[]

/** Most aspects that a question may be about, and weight below which one is not what was asked. */
const most = 6
const least = 0.3

/** Share of a name that a word which measures is at the least: "secure" asks for the "security boundary". */
const measured = 0.7

/**
 * Reads what each aspect is called.
 *
 * A question about "boot time" finds the aspect `startup-time`: one word is in its name, the other measures what it names.
 */
export function readAspects({ aspects }: Factbook, data: SearchData): AspectFinder {
  const names = new Map<number, Map<string, number>>()
  for (const { id, name, aliases } of aspects) {
    for (const [term, share] of [name, ...aliases].flatMap((spelling) => nameParts(data, spelling))) {
      const known = names.get(term) ?? new Map<string, number>()
      names.set(term, known.set(id, Math.max(share, known.get(id) ?? 0)))
    }
  }
  return (terms) => {
    const total = terms.reduce((sum, term) => sum + term.idf, 0) || 1
    const found = new Map<string, { named: number; explained: number; stems: string[] }>()
    for (const term of terms) {
      const measures = dimensionsOf(term.word)
      const related = measures
        .flatMap((stem) => data.termOf.get(stem) ?? [])
        .map((id) => ({ id, weight: measured, floor: 0 }))
      const own = term.forms.map((form) => ({ ...form, floor: measures.length > 0 ? measured : 0 }))
      const best = new Map<string, readonly [strength: number, named: number]>()
      for (const { id, weight, floor } of [...own, ...related]) {
        for (const [aspect, share] of names.get(id) ?? []) {
          const [strength, named] = best.get(aspect) ?? [0, 0]
          best.set(aspect, [Math.max(strength, weight), Math.max(named, weight * Math.max(share, floor))])
        }
      }
      for (const [aspect, [strength, named]] of best) {
        const known = found.get(aspect) ?? { named: 0, explained: 0, stems: [] }
        const { stems } = known
        found.set(aspect, {
          named: known.named + named,
          explained: known.explained + strength * term.idf,
          stems: [...stems, term.stem]
        })
      }
    }
    return [...found]
      .map(([id, { named, explained, stems }]) => ({
        id,
        weight: 0.6 * Math.min(1, named) + 0.4 * Math.min(1, explained / total),
        named: Math.min(1, named),
        stems
      }))
      .filter(({ weight }) => weight >= least)
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .slice(0, most)
  }
}

/** Words that tell which of several values a name is of: `top speed`, `average price`. */
const which: ReadonlySet<string> = new Set(
  'top max maximum min minimum average mean typical peak total overall estimated standard current'.split(' ')
)

/** What a light word such as "time" or "level" counts for in a name. */
const lightShare = 0.35

/** Terms of a name and how much of it each is; what stands in brackets is no part of it. */
function nameParts(data: SearchData, spelling: string): (readonly [term: number, share: number])[] {
  const words = splitWords(spelling.replace(/\(.*?\)/g, ' ')).filter((word) => !stopWords.has(word))
  const weights = words.map((word) => (lightWords.has(word) || which.has(word) ? lightShare : 1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return words.flatMap((word, place) => {
    const term = data.termOf.get(stemWord(word))
    return term === undefined ? [] : [[term, at(weights, place) / total] as const]
  })
}
