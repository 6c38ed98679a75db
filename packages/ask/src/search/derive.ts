import { once } from '../once.ts'
import { bm25, lengthsOf, norms } from './bm25.ts'
import { fillBuckets } from './buckets.ts'
import type { SearchData, Units } from './data.ts'
import { flags } from './flags.ts'
import { at, invert, listAt } from './lists.ts'
import { rootsOf } from './roots.ts'
import type { Streams } from './streams.ts'
import type { Alike } from './thesaurus.ts'

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
    roots: once(() => rootsOf(streams.terms)),
    units,
    headings: streams.headings,
    titles: streams.titles,
    postings,
    headingPostings,
    titlePostings,
    idf: weigh(postings.starts, units.count),
    names: streams.names,
    alike: streams.alike,
    alikeOf: alikeReader(streams.alike),
    scratch: {
      unit: new Float32Array(units.count),
      passage: new Float32Array(units.passageNorm.length),
      unitTerm: new Uint8Array(units.count),
      unitGain: new Float32Array(units.count),
      passageTerm: new Uint8Array(units.passageNorm.length),
      passageGain: new Float32Array(units.passageNorm.length),
      heading: new Float32Array(units.passageNorm.length),
      title: new Float32Array(units.documentStart.length)
    }
  }
}

function alikeReader({ stems, terms }: Alike): (stem: string) => Uint32Array {
  const places = once(() => new Map(stems.map((stem, place) => [stem, place])))
  return (stem) => {
    const place = places().get(stem)
    return place === undefined ? none : listAt(terms, place)
  }
}

const none = new Uint32Array()

function deriveUnits(streams: Streams): Units {
  const count = streams.unitFact.length
  const { starts } = streams.unitWords
  return {
    count,
    fact: streams.unitFact,
    document: spread(streams.documentStart, count),
    passage: spread(streams.passageStart, count),
    flags: streams.unitFlags,
    words: streams.unitWords,
    norm: norms(lengthsOf(starts), bm25.saturation, bm25.lengthShare),
    passageNorm: norms(passageLengths(streams), bm25.passageSaturation, bm25.passageLengthShare),
    passageStart: streams.passageStart,
    documentStart: streams.documentStart
  }
}

/** The number of the run that each unit belongs to. */
function spread(starts: Uint32Array, count: number): Uint32Array {
  const runs = new Uint32Array(count)
  for (let run = 0; run + 1 < starts.length; run++) runs.fill(run, at(starts, run), at(starts, run + 1))
  return runs
}

function weigh(starts: Uint32Array, count: number): Float32Array {
  const idf = new Float32Array(starts.length - 1)
  for (let term = 0; term < idf.length; term++) {
    const frequency = at(starts, term + 1) - at(starts, term)
    idf[term] = Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))
  }
  return idf
}

/** Words of each passage, those of units inside others counted once. */
function passageLengths({ unitWords: { starts }, unitFlags, passageStart }: Streams): Uint32Array {
  const lengths = new Uint32Array(passageStart.length - 1)
  for (let passage = 0; passage < lengths.length; passage++) {
    for (let unit = at(passageStart, passage); unit < at(passageStart, passage + 1); unit++) {
      if ((at(unitFlags, unit) & flags.inside) !== 0) continue
      lengths[passage] = at(lengths, passage) + at(starts, unit + 1) - at(starts, unit)
    }
  }
  return lengths
}
