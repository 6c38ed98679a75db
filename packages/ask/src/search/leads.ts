import type { Lists, SearchData } from './data.ts'
import { at } from './lists.ts'
import type { Term } from './terms.ts'

/** Passages and documents whose headings or title have asked words, each once. */
export interface Named {
  readonly passages: number[]
  readonly documents: number[]
}

/** Adds up in the scratch what headings and titles have of the asked words. */
export function accumulateNames(data: SearchData, terms: readonly Term[]): Named {
  const { headingPostings, titlePostings, headings, titles, scratch } = data
  const named: Named = { passages: [], documents: [] }
  for (const { forms, idf } of terms) {
    for (const { id, weight } of forms) {
      const gain = 8 * weight * idf
      addName(headingPostings, headings, scratch.heading, named.passages, { id, gain, base: 6 })
      addName(titlePostings, titles, scratch.title, named.documents, { id, gain, base: 4 })
    }
  }
  return named
}

/** Units of each of the best sections and documents that come in without having an asked word. */
const few = 3

/** The first units under the best headings and in the best documents. */
export function leadUnits({ units, scratch }: SearchData, named: Named): number[] {
  const found: number[] = []
  for (const passage of best(named.passages, scratch.heading)) {
    pushRange(found, at(units.passageStart, passage), at(units.passageStart, passage + 1))
  }
  for (const document of best(named.documents, scratch.title)) {
    pushRange(found, at(units.documentStart, document), at(units.documentStart, document + 1))
  }
  return found.filter((unit) => scratch.unit[unit] === 0)
}

interface NameGain {
  readonly id: number
  readonly gain: number
  /** Length from which a name is long. */
  readonly base: number
}

/** Short names that are asked for in full count most. */
function addName(
  postings: Lists,
  names: Lists,
  sums: Float32Array,
  touched: number[],
  { id, gain, base }: NameGain
): void {
  const end = postings.starts[id + 1] as number
  for (let place = postings.starts[id] as number; place < end; place++) {
    const thing = postings.values[place] as number
    const length = (names.starts[thing + 1] as number) - (names.starts[thing] as number)
    if (sums[thing] === 0) touched.push(thing)
    sums[thing] = (sums[thing] as number) + gain / (base + length)
  }
}

function best(things: readonly number[], sums: Float32Array): number[] {
  const found: number[] = []
  for (const thing of things) {
    const sum = at(sums, thing)
    if (found.length === few && sum <= at(sums, found[few - 1] as number)) continue
    const place = found.findIndex((other) => sum > at(sums, other) || (sum === at(sums, other) && thing < other))
    found.splice(place < 0 ? found.length : place, 0, thing)
    if (found.length > few) found.pop()
  }
  return found
}

function pushRange(found: number[], start: number, end: number): void {
  for (let unit = start; unit < Math.min(start + few, end); unit++) if (!found.includes(unit)) found.push(unit)
}
