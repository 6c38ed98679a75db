import { foldWord } from '../../link/fold.ts'
import type { WordReader } from '../../link/words.ts'

/** Tells which of some groups of words a text has one of: a bit a group, the first one lowest. */
export type CueReader = (text: string) => number

/** Groups of words by which to look at texts. */
export interface Cues {
  /** Folded words with the bits of their groups. */
  readonly words: ReadonlyMap<string, number>
  /** Openings of words, by their first letters. */
  readonly openings: ReadonlyMap<string, readonly Opening[]>
}

interface Opening {
  readonly opening: string
  readonly bits: number
}

/** Words whose cues are remembered. */
const MOST = 1 << 16
/** Letters of the shortest opening. */
const SHORTEST = 4

/** Index groups of words, `many most`, `right*`: plurals count, and `*` stands for any end. */
export function indexCues(groups: readonly string[]): Cues {
  const words = new Map<string, number>()
  const openings: Opening[] = []
  for (const [index, group] of groups.entries())
    for (const word of group.split(' ')) {
      const folded = foldWord(word)
      if (word.endsWith('*')) openings.push({ opening: word.slice(0, -1), bits: 1 << index })
      else words.set(folded, (words.get(folded) ?? 0) | (1 << index))
    }
  return { words, openings: Map.groupBy(openings, ({ opening }) => opening.slice(0, SHORTEST)) }
}

/**
 * Make the reader of cues for a document. It may find a word that is only a part of another, but misses none that stands on
 * its own. `known` keeps what it found of words from one document to the next.
 *
 * Expressions need not be tried on sentences without the words that they are about, which one look at each word tells.
 */
export function createCueReader(cues: Cues, read: WordReader, known: Map<string, number> = new Map()): CueReader {
  const remember = (folded: string): number => {
    const bits = bitsOf(folded, cues)
    if (known.size === MOST) known.clear()
    known.set(folded, bits)
    return bits
  }
  return (text) => {
    let bits = 0
    for (const { folded } of read(text)) bits |= known.get(folded) ?? remember(folded)
    return bits
  }
}

function bitsOf(folded: string, { words, openings }: Cues): number {
  let bits = words.get(folded) ?? 0
  for (const part of ONE.test(folded) ? [folded] : folded.split(/[^a-z]+/)) {
    if (part !== folded) bits |= words.get(foldWord(part)) ?? 0
    for (const { opening, bits: own } of openings.get(part.slice(0, SHORTEST)) ?? [])
      if (part.startsWith(opening)) bits |= own
  }
  return bits
}

const ONE = /^[a-z]+$/
