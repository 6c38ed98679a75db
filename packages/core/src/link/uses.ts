import { memo } from '../memo.ts'
import { NO_WORD, type Spoken } from './spoken.ts'
import type { WordReader } from './words.ts'

/** Stands where words of a text do not belong together: between sentences, clauses and paragraphs. */
export const STOP = '.'

/** Which folded words of a document stand where. */
export interface Uses {
  /** Whether the words of a folded name stand side by side. */
  says(name: string): boolean
  /** Whether they stand behind a word before one thing of its kind. */
  saysOne(name: string): boolean
  /** The word before each place of a word; `''` before the first of all. */
  before(word: string): readonly string[]
  /** The word behind each place of a word; `''` behind the last of all. */
  after(word: string): readonly string[]
}

/** Words before one thing of its kind. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every'])

/** Tell where words stand: a name is sought only where its rarest word does. */
export function createUses({ words, previous, count, last }: Spoken, read: WordReader): Uses {
  const wordAt = (place: number): string => {
    const word = words[place]
    return word === undefined ? '' : word === NO_WORD ? STOP : read.folded(word)
  }
  const placesOf = (word: string): readonly number[] => {
    const found: number[] = []
    for (let at = last(read.numberOf(word)); at >= 0; at = previous[at] ?? -1) found.push(at)
    return found
  }
  /** Whether a name stands at a place that is as wanted. */
  const stands = (name: string, isWanted: (at: number) => boolean): boolean => {
    const parts = name.split(' ').map(read.numberOf)
    const rarest = parts.reduce((least, part) => (count(part) < count(least) ? part : least))
    const index = parts.indexOf(rarest)
    for (let at = last(rarest); at >= 0; at = previous[at] ?? -1)
      if (parts.every((part, other) => words[at - index + other] === part) && isWanted(at - index)) return true
    return false
  }
  return {
    says: memo((name) => stands(name, () => true)),
    saysOne: memo((name) => stands(name, (at) => ARTICLES.has(wordAt(at - 1)))),
    before: (word) => placesOf(word).map((at) => wordAt(at - 1)),
    after: (word) => placesOf(word).map((at) => wordAt(at + 1))
  }
}
