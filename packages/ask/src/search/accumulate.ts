import { bm25 } from './bm25.ts'
import type { SearchData } from './data.ts'
import { flags } from './flags.ts'
import type { Form, Term } from './terms.ts'

/** Units and passages that have got a score, each once, and the terms that are still to be added. */
export interface Touched {
  readonly units: number[]
  readonly passages: number[]
  /** Places of the terms with words so frequent that they only tell apart what rarer words found. */
  readonly left: readonly number[]
}

/** Units that suffice: words that many units have then only add to these. */
const enough = 600

/** Words that more units have than this bring in no unit once there are enough. */
const frequent = 1500

/** Adds up BM25 of units and passages in the scratch, the rarest words first. */
export function accumulate(data: SearchData, terms: readonly Term[]): Touched {
  const units: number[] = []
  const passages: number[] = []
  const left: number[] = []
  const order = terms.map((_, place) => place).sort((a, b) => (terms[b] as Term).idf - (terms[a] as Term).idf)
  for (const place of order) {
    const { forms, idf } = terms[place] as Term
    if (units.length >= enough && forms.some((form) => unitsWith(data, form) > frequent)) {
      left.push(place)
      continue
    }
    for (const form of forms.toSorted((a, b) => b.weight - a.weight)) {
      addForm(data, { units, passages, left }, form, { mark: place + 1, idf })
    }
  }
  return { units, passages, left }
}

function unitsWith({ postings: { starts } }: SearchData, { id }: Form): number {
  return (starts[id + 1] as number) - (starts[id] as number)
}

/** Adds what one form gives; where another form of the same word gave something already, only what is more. */
function addForm(
  { units, postings, scratch }: SearchData,
  touched: Touched,
  { id, weight }: Form,
  { mark, idf }: { readonly mark: number; readonly idf: number }
): void {
  const { unit: sums, unitTerm, unitGain } = scratch
  const { values, counts } = postings
  const { norm, passage: passageOf, flags: masks } = units
  const end = postings.starts[id + 1] as number
  const gain = weight * idf * (bm25.saturation + 1)
  let passage = -1
  let inPassage = 0
  for (let place = postings.starts[id] as number; place < end; place++) {
    const unit = values[place] as number
    const count = counts[place] as number
    const own = passageOf[unit] as number
    if (own !== passage) {
      if (inPassage > 0)
        addPassage({ units, scratch }, touched, { passage, count: inPassage, mark, gain: weight * idf })
      passage = own
      inPassage = 0
    }
    if (((masks[unit] as number) & flags.inside) === 0) inPassage += count
    const sum = sums[unit] as number
    if (sum === 0) touched.units.push(unit)
    const value = (gain * count) / (count + (norm[unit] as number))
    const known = unitTerm[unit] === mark ? (unitGain[unit] as number) : 0
    if (value <= known) continue
    sums[unit] = sum + value - known
    unitTerm[unit] = mark
    unitGain[unit] = value
  }
  if (inPassage > 0) addPassage({ units, scratch }, touched, { passage, count: inPassage, mark, gain: weight * idf })
}

interface PassageGain {
  readonly passage: number
  readonly count: number
  readonly mark: number
  readonly gain: number
}

function addPassage(
  { units, scratch }: Pick<SearchData, 'units' | 'scratch'>,
  touched: Touched,
  { passage, count, mark, gain }: PassageGain
): void {
  const sum = scratch.passage[passage] as number
  if (sum === 0) touched.passages.push(passage)
  const value = (gain * (bm25.passageSaturation + 1) * count) / (count + (units.passageNorm[passage] as number))
  const known = scratch.passageTerm[passage] === mark ? (scratch.passageGain[passage] as number) : 0
  if (value <= known) return
  scratch.passage[passage] = sum + value - known
  scratch.passageTerm[passage] = mark
  scratch.passageGain[passage] = value
}
