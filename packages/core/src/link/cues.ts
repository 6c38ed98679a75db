import { foldWord } from './fold.ts'

/** Groups of words by which to look at texts: a bit each, the first one lowest. */
export interface Cues {
  /** Folded words with the bits of their groups. */
  readonly words: ReadonlyMap<string, number>
  /** Openings of words, by their first letters. */
  readonly openings: ReadonlyMap<string, readonly Opening[]>
  /** Groups that words with figures belong to. */
  readonly figures: number
}

interface Opening {
  readonly opening: string
  readonly bits: number
}

/** Letters of the shortest opening. */
const SHORTEST = 4

/** Index groups of words, `many most`, `right*`: plurals count, `*` stands for any end, and `#` alone for words with figures. */
export function indexCues(groups: readonly string[]): Cues {
  const words = new Map<string, number>()
  const openings: Opening[] = []
  let figures = 0
  for (const [index, group] of groups.entries())
    for (const word of group.split(' ')) {
      const folded = foldWord(word)
      if (word === '#') figures |= 1 << index
      else if (word.endsWith('*')) openings.push({ opening: word.slice(0, -1), bits: 1 << index })
      else words.set(folded, (words.get(folded) ?? 0) | (1 << index))
    }
  return { words, openings: Map.groupBy(openings, ({ opening }) => opening.slice(0, SHORTEST)), figures }
}

/**
 * The bits of the groups that a folded word is of. It may be a word that is only a part of another, but none is missed that stands
 * on its own.
 *
 * Expressions need not be tried on sentences without the words that they are about, which each word tells once.
 */
export function cuesOf(folded: string, { words, openings, figures }: Cues): number {
  let bits = words.get(folded) ?? 0
  const isOne = ONE.test(folded)
  if (!isOne && FIGURE.test(folded)) bits |= figures
  for (const part of isOne ? [folded] : folded.split(/[^a-z]+/)) {
    if (part !== folded) bits |= words.get(foldWord(part)) ?? 0
    for (const { opening, bits: own } of openings.get(part.slice(0, SHORTEST)) ?? [])
      if (part.startsWith(opening)) bits |= own
  }
  return bits
}

const ONE = /^[a-z]+$/
const FIGURE = /\d/
