import { bm25 } from './bm25.ts'
import type { SearchData } from './data.ts'
import { flags } from './flags.ts'
import type { Term } from './terms.ts'

/** Scores without the frequent words, and with them. */
interface Scores {
  readonly own: number
  readonly passage: number
}

/** Adds to the scores of a unit and its passage what frequent words give, by reading the words of both. */
export function scoreCompleter(data: SearchData, terms: readonly Term[], left: readonly number[]) {
  const weights = left.map((place) => new Map((terms[place] as Term).forms.map(({ id, weight }) => [id, weight])))
  const idfs = left.map((place) => (terms[place] as Term).idf)
  const passages = new Map<number, number>()
  const { words, norm, passage: passageOf, passageStart, passageNorm, flags: masks } = data.units

  /** BM25 of the frequent words in the units from one to before another, those inside others left out or not. */
  function sum(from: number, to: number, whole: boolean, lengthNorm: number): number {
    const saturation = whole ? bm25.passageSaturation : bm25.saturation
    let total = 0
    for (const [index, weight] of weights.entries()) {
      const counts = new Map<number, number>()
      for (let unit = from; unit < to; unit++) {
        if (whole && ((masks[unit] as number) & flags.inside) !== 0) continue
        const end = words.starts[unit + 1] as number
        for (let place = words.starts[unit] as number; place < end; place++) {
          const word = words.values[place] as number
          if (weight.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
        }
      }
      let best = 0
      for (const [word, count] of counts) {
        best = Math.max(best, ((weight.get(word) as number) * (saturation + 1) * count) / (count + lengthNorm))
      }
      total += best * (idfs[index] as number)
    }
    return total
  }

  return (unit: number, { own, passage }: Scores): Scores => {
    if (left.length === 0) return { own, passage }
    const place = passageOf[unit] as number
    let more = passages.get(place)
    if (more === undefined) {
      const [from, to] = [passageStart[place] as number, passageStart[place + 1] as number]
      more = sum(from, to, true, passageNorm[place] as number)
      passages.set(place, more)
    }
    return { own: own + sum(unit, unit + 1, false, norm[unit] as number), passage: passage + more }
  }
}
