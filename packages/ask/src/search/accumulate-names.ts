import type { Lists, SearchData } from './data.ts'
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
