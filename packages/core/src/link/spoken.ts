import { isGap } from '../document/count-words.ts'
import type { Prose } from '../document/prose.ts'
import type { Stretch } from '../document/sentences.ts'
import type { WordReader } from './words.ts'

/** Stands where words of a text do not belong together: between sentences, clauses and paragraphs. */
export const STOP = '.'

/** How and where a folded word is said. */
export interface Said {
  /** Places of it. */
  count: number
  /** The last place of it. */
  last: number
  /** How much more often it is written with a small letter than with a capital within sentences. */
  small: number
  /** Whether it is written just as its folded form, but for capitals. */
  isBare: boolean
}

/** What the sentences of a document say, word by word. */
export interface Spoken {
  /** All words, folded, with a stop where something other than spaces and hyphens parts them. */
  readonly words: readonly string[]
  /** For each place the one before of the same word, or -1. */
  readonly previous: readonly number[]
  readonly said: ReadonlyMap<string, Readonly<Said>>
  /** Whether a folded word is written with a small letter more often than with a capital within sentences. */
  isCommon(folded: string): boolean
  /** Whether a folded word is written with a capital within a sentence, as proper names are. */
  isProper(folded: string): boolean
  /** Whether a word is written just as its folded form, but for capitals: `kite` and not only `kites`. */
  saysBare(folded: string): boolean
}

/** Read the words of all sentences once. */
export function readSpoken(prose: readonly Prose[], read: WordReader): Spoken {
  const words: string[] = []
  const previous: number[] = []
  const said = new Map<string, Said>()
  const add = (folded: string): Said => {
    let own = said.get(folded)
    if (own === undefined) {
      own = { count: 0, last: -1, small: 0, isBare: false }
      said.set(folded, own)
    }
    previous.push(own.last)
    own.last = words.length
    own.count++
    words.push(folded)
    return own
  }
  for (const { text, sentences } of prose)
    for (const part of partsOf(text.value, sentences)) {
      let end = -1
      for (const word of read.words(part)) {
        const isApart = end < 0 || !isGap(part, end, word.start)
        if (isApart && end >= 0) add(STOP)
        const own = add(word.folded)
        own.small += changeOf(part.charCodeAt(word.start), isApart)
        if (word.end - word.start === word.folded.length) own.isBare = true
        end = word.end
      }
      add(STOP)
    }
  return {
    words,
    previous,
    said,
    isCommon: (folded) => (said.get(folded)?.small ?? 0) > 0,
    isProper: (folded) => (said.get(folded)?.small ?? 0) < 0,
    saysBare: (folded) => said.get(folded)?.isBare ?? false
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
