import { foldWord } from '../../link/fold.ts'
import type { WordReader } from '../../link/words.ts'

/** Tells which of some groups of words a text has one of: a bit a group, the first one lowest. */
export type CueReader = (text: string) => number

/**
 * Make the reader of groups of words, `many most`, `right*`: plurals count, and `*` stands for any end. It may find a word
 * that is only a part of another, but misses none that stands on its own.
 *
 * Expressions need not be tried on sentences without the words that they are about, which one look at each word tells.
 */
export function createCueReader(groups: readonly string[], read: WordReader): CueReader {
  const { words, openings } = indexOf(groups)
  const known = new Map<string, number>()
  const bitsOf = (folded: string): number => {
    let bits = 0
    for (const part of folded.split(/[^a-z]+/)) {
      bits |= words.get(foldWord(part)) ?? 0
      for (const [opening, own] of openings) if (part.startsWith(opening)) bits |= own
    }
    known.set(folded, bits)
    return bits
  }
  return (text) => {
    let bits = 0
    for (const { folded } of read(text)) bits |= known.get(folded) ?? bitsOf(folded)
    return bits
  }
}

interface Index {
  /** Folded words with the bits of their groups. */
  readonly words: ReadonlyMap<string, number>
  readonly openings: readonly (readonly [opening: string, bits: number])[]
}

function indexOf(groups: readonly string[]): Index {
  const words = new Map<string, number>()
  const openings: [string, number][] = []
  for (const [index, group] of groups.entries())
    for (const word of group.split(' ')) {
      const folded = foldWord(word)
      if (word.endsWith('*')) openings.push([word.slice(0, -1), 1 << index])
      else words.set(folded, (words.get(folded) ?? 0) | (1 << index))
    }
  return { words, openings }
}
