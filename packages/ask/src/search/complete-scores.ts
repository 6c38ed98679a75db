import { onceEach } from '../once.ts'
import { bm25 } from './bm25.ts'
import type { SearchData } from './data.ts'
import { flags } from './flags.ts'
import { at, placeOf } from './lists.ts'
import type { Form, Term } from './terms.ts'

/** Scores without the frequent words, and with them. */
interface Scores {
  readonly own: number
  readonly passage: number
}

/** Adds to the scores of a unit and its passage what frequent words give, which are looked up among the units that have them. */
export function scoreCompleter({ units, postings }: SearchData, terms: readonly Term[], left: readonly number[]) {
  const { norm, passage: passageOf, passageStart, passageNorm } = units

  /** BM25 of the frequent words in the units from one to before another, those with a flag left out. */
  function sum(from: number, to: number, without: number, saturation: number, lengthNorm: number): number {
    const gain = ({ id, weight }: Form): number => {
      const end = at(postings.starts, id + 1)
      let count = 0
      for (let place = placeOf(postings.values, from, at(postings.starts, id), end); place < end; place++) {
        const unit = at(postings.values, place)
        if (unit >= to) break
        if ((at(units.flags, unit) & without) === 0) count += at(postings.counts, place)
      }
      return (weight * (saturation + 1) * count) / (count + lengthNorm)
    }
    return left.reduce((total, place) => {
      const { forms, idf } = terms[place] as Term
      return total + idf * Math.max(0, ...forms.map(gain))
    }, 0)
  }

  const sumOfPassage = onceEach((passage: number) => {
    const [from, to] = [at(passageStart, passage), at(passageStart, passage + 1)]
    return sum(from, to, flags.inside, bm25.passageSaturation, at(passageNorm, passage))
  })

  return (unit: number, { own, passage }: Scores): Scores => ({
    own: own + sum(unit, unit + 1, 0, bm25.saturation, at(norm, unit)),
    passage: passage + sumOfPassage(at(passageOf, unit))
  })
}
