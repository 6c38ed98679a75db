import { once } from '../once.ts'
import { fillBuckets } from './buckets.ts'
import type { SearchData, Units } from './data.ts'
import { at, invert } from './lists.ts'
import type { Streams } from './streams.ts'

/** The search index of the streams: postings, lengths, weights. Takes time in proportion to the words. */
export function deriveData(streams: Streams): SearchData {
  const terms = streams.terms.length
  const units = deriveUnits(streams)
  const postings = invert(streams.unitWords, terms)
  const headingPostings = invert(streams.headings, terms)
  const titlePostings = invert(streams.titles, terms)
  const termOf = new Map<string, number>()
  for (const [term, name] of streams.terms.entries()) termOf.set(name, term)
  return {
    terms: streams.terms,
    termOf,
    buckets: once(() => fillBuckets(streams.terms)),
    units,
    headings: streams.headings,
    titles: streams.titles,
    postings,
    headingPostings,
    titlePostings,
    idf: weigh(postings.starts, units.count),
    names: streams.names,
    scratch: {
      unit: new Float32Array(units.count),
      passage: new Float32Array(units.passageLength.length),
      unitTerm: new Uint8Array(units.count),
      unitGain: new Float32Array(units.count),
      passageTerm: new Uint8Array(units.passageLength.length),
      passageGain: new Float32Array(units.passageLength.length),
      heading: new Float32Array(units.passageLength.length),
      title: new Float32Array(units.documentStart.length)
    }
  }
}

function deriveUnits(streams: Streams): Units {
  const count = streams.unitFact.length
  const passages = streams.passageStart.length - 1
  const passage = new Uint32Array(count)
  const passageLength = new Uint32Array(passages)
  const starts = streams.unitWords.starts
  for (let index = 0; index < passages; index++) {
    const from = at(streams.passageStart, index)
    const to = at(streams.passageStart, index + 1)
    passage.fill(index, from, to)
    passageLength[index] = at(starts, to) - at(starts, from)
  }
  const document = new Uint32Array(count)
  for (let index = 0; index + 1 < streams.documentStart.length; index++) {
    document.fill(index, at(streams.documentStart, index), at(streams.documentStart, index + 1))
  }
  return {
    count,
    fact: streams.unitFact,
    document,
    passage,
    flags: streams.unitFlags,
    words: streams.unitWords,
    meanLength: streams.unitWords.values.length / Math.max(1, count),
    passageStart: streams.passageStart,
    documentStart: streams.documentStart,
    passageLength,
    meanPassageLength: streams.unitWords.values.length / Math.max(1, passages)
  }
}

function weigh(starts: Uint32Array, count: number): Float32Array {
  const idf = new Float32Array(starts.length - 1)
  for (let term = 0; term < idf.length; term++) {
    const frequency = at(starts, term + 1) - at(starts, term)
    idf[term] = Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))
  }
  return idf
}
