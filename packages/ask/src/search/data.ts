import type { Buckets } from './buckets.ts'
import type { Names } from './names.ts'
import type { Alike } from './thesaurus.ts'

/**
 * Lists of numbers of different lengths, one after the other: list `n` is
 * `values.subarray(starts[n], starts[n + 1])`.
 */
export interface Lists {
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

/**
 * The search index without the factbook: the words of every unit, and what is derived from them.
 *
 * A unit is what one document says of one fact. Units stand in the order of their places; a passage is a run of units
 * under the same headings of the same document.
 */
export interface SearchData {
  /** Stems; the number of a term is its place here, the most frequent first. */
  readonly terms: readonly string[]
  readonly termOf: ReadonlyMap<string, number>
  /** Terms by how they begin; made when first asked for. */
  readonly buckets: () => Buckets
  /** What each term begins with; made when first asked for. */
  readonly roots: () => Uint32Array
  readonly units: Units
  /** Words of the headings of each passage. */
  readonly headings: Lists
  /** Words of the title of each document. */
  readonly titles: Lists
  /** For each term, the units that have it, ascending. */
  readonly postings: Postings
  /** For each term, the passages whose headings have it. */
  readonly headingPostings: Lists
  /** For each term, the documents whose title has it. */
  readonly titlePostings: Lists
  readonly idf: Float32Array
  readonly names: Names
  readonly alike: Alike
  /** Terms that say about the same as a stem, which may be none of the factbook. */
  readonly alikeOf: (stem: string) => Uint32Array
  readonly scratch: Scratch
}

/** What is known of each unit, by its number. */
export interface Units {
  readonly count: number
  readonly fact: Uint32Array
  readonly document: Uint32Array
  readonly passage: Uint32Array
  /** Bits of `flags`. */
  readonly flags: Uint16Array
  /** Term numbers of its words, stop words left out, in order. */
  readonly words: Lists
  /** What BM25 adds to the count of a word for the length of each unit, and of each passage. */
  readonly norm: Float32Array
  readonly passageNorm: Float32Array
  /** First unit of each passage, and the number of units as a last entry. */
  readonly passageStart: Uint32Array
  /** First unit of each document, and the number of units as a last entry. */
  readonly documentStart: Uint32Array
}

/** Units by term, with how often each has it. */
export interface Postings extends Lists {
  readonly counts: Uint8Array
}

/** Room to add up scores in; all zero between two searches. */
export interface Scratch {
  readonly unit: Float32Array
  readonly passage: Float32Array
  /** The word that gave last, and what it gave. */
  readonly unitTerm: Uint8Array
  readonly unitGain: Float32Array
  readonly passageTerm: Uint8Array
  readonly passageGain: Float32Array
  readonly heading: Float32Array
  readonly title: Float32Array
}
