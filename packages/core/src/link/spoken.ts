import { codeAt } from '../document/code-at.ts'
import type { Prose } from '../document/prose.ts'
import type { Stretch } from '../document/sentences.ts'
import type { WordReader } from './words.ts'

/** Stands among the numbers of words where they do not belong together: between sentences, clauses and paragraphs. */
export const NO_WORD = -1

/** What the sentences of a document say, word by word; words are told by their numbers. */
export interface Spoken {
  /** All words, with none where something other than spaces and hyphens parts them. */
  readonly words: Int32Array
  /** For each place the one before of the same word, or -1. */
  readonly previous: Int32Array
  /** How many places a word has. */
  count(word: number): number
  /** The last place of a word, or -1. */
  last(word: number): number
  /** Whether a folded word is written with a small letter more often than with a capital within sentences. */
  isCommon(folded: string): boolean
  /** Whether a folded word is written with a capital within a sentence, as proper names are. */
  isProper(folded: string): boolean
  /** Whether a word is written just as its folded form, but for capitals: `kite` and not only `kites`. */
  saysBare(folded: string): boolean
}

/** Numbers kept of a word: its places, the last of them, how much more often it is small than large, whether it is bare. */
const FIELDS = 4
const [COUNT, LAST, SMALL, BARE] = [0, 1, 2, 3]

/** Read the words of all sentences once. */
export function readSpoken(prose: readonly Prose[], read: WordReader): Spoken {
  const parts = prose.flatMap(({ text, sentences }) => partsOf(text.value, sentences))
  const texts = parts.map(read.read)
  // Behind each word there may be none.
  const most = texts.reduce((sum, { first, end }) => sum + 2 * (end - first) + 1, 0)
  const words = new Int32Array(most)
  const previous = new Int32Array(most)
  const said = new Int32Array(FIELDS * read.size())
  let count = 0
  const stop = (): void => {
    words[count] = NO_WORD
    previous[count++] = -1
  }
  const add = (word: number, change: number, length: number): void => {
    const own = word * FIELDS
    // Places are counted from 1 here, as 0 stands for none.
    previous[count] = (said[own + LAST] ?? 0) - 1
    words[count++] = word
    said[own + COUNT] = (said[own + COUNT] ?? 0) + 1
    said[own + LAST] = count
    said[own + SMALL] = (said[own + SMALL] ?? 0) + change
    if (said[own + BARE] === 0 && read.lengthOf(word) === length) said[own + BARE] = 1
  }
  for (const [index, { first, end }] of texts.entries()) {
    const part = parts[index] ?? ''
    for (let place = first; place < end; place++) {
      const start = read.startOf(place)
      const isApart = read.isApart(place)
      if (isApart && place > first) stop()
      add(read.numberAt(place), changeOf(codeAt(part, start), isApart), read.endOf(place) - start)
    }
    stop()
  }
  const field = (word: number, field: number): number => said[word * FIELDS + field] ?? 0
  const smallness = (folded: string): number => field(read.numberOf(folded), SMALL)
  return {
    words: words.subarray(0, count),
    previous,
    count: (word) => field(word, COUNT),
    last: (word) => field(word, LAST) - 1,
    isCommon: (folded) => smallness(folded) > 0,
    isProper: (folded) => smallness(folded) < 0,
    saysBare: (folded) => field(read.numberOf(folded), BARE) === 1
  }
}

/** The sentences of a text, which others read too, and what is left out between them. */
function partsOf(text: string, sentences: readonly Stretch[]): readonly string[] {
  const parts: string[] = []
  let at = 0
  for (const { start, end, words } of sentences) {
    if (start - at > 1) parts.push(text.slice(at, start))
    parts.push(words)
    at = end
  }
  if (at < text.length) parts.push(text.slice(at))
  return parts
}

/** One for a small letter, less one for a capital that opens no clause. */
function changeOf(code: number, isApart: boolean): number {
  if (code >= 97 && code <= 122) return 1
  return code >= 65 && code <= 90 && !isApart ? -1 : 0
}
