import type { SearchData } from './data.ts'
import type { HitReader } from './hits.ts'
import { at } from './lists.ts'
import type { Ranked } from './rerank.ts'
import type { Term } from './terms.ts'

/** How the best fact stands before the facts of other passages, and before what was asked. */
export interface Standing {
  /** Its score, 0 … about 5. */
  readonly score: number
  /** By how much its passage is ahead of all others in BM25, in words as rare as can be. */
  readonly lead: number
  /** How many words there are to be found: of many, the best fact seldom has all. */
  readonly words: number
  /** Weight of the names that neither its passage nor its title has, in words as rare as can be. */
  readonly missing: number
  /** Share of the names of several words that it does not have as they were asked. */
  readonly broken: number
}

/** Words from which more do not make an answer less complete. */
const most = 8

/** Reads how the best of some facts stands, which are the best first. */
export function readStanding(
  data: SearchData,
  hits: HitReader,
  { text, terms }: { readonly text: string; readonly terms: readonly Term[] },
  [best, ...others]: readonly Ranked[]
): Standing {
  const words = Math.min(most, terms.filter(({ spent }) => !spent).length)
  if (best === undefined) return { score: 0, lead: 0, words, missing: 0, broken: 0 }
  const passage = at(data.units.passage, best.candidate.unit)
  const rivals = others.filter(({ candidate }) => at(data.units.passage, candidate.unit) !== passage)
  return {
    score: best.score,
    lead: (best.candidate.passage - Math.max(0, ...rivals.map(({ candidate }) => candidate.passage))) / rarest(data),
    words,
    missing: missingNames(data, hits, terms, best.candidate.unit) / rarest(data),
    broken: brokenNames(text, best.fact.value)
  }
}

/** Weight of a word that one unit has. */
export function rarest({ units }: SearchData): number {
  return Math.log(1 + (units.count + 0.5) / 0.5)
}

function missingNames({ units }: SearchData, hits: HitReader, terms: readonly Term[], unit: number): number {
  const passage = hits.passage(at(units.passage, unit))
  const title = hits.title(at(units.document, unit))
  // A single word without a capital may be meant as a plain word, whatever is called so: `in the sun`.
  const isMissing = ({ name, capital, word, spent }: Term, term: number): boolean =>
    name && (capital || word.includes(' ')) && !spent && at(passage, term) === 0 && at(title, term) === 0
  return terms.reduce((sum, term, place) => sum + (isMissing(term, place) ? term.idf : 0), 0)
}

function brokenNames(asked: string, said: string): number {
  const names = asked.match(longName) ?? []
  return names.filter((name) => !said.includes(name)).length / Math.max(1, names.length)
}

/** `Treaty of Paris`, not at the very beginning. */
const longName = /(?<=\s)\p{Lu}[\p{L}\d'’-]*(?: (?:of |the )?\p{Lu}[\p{L}\d'’-]*)+/gu
