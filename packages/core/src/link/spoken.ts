import type { Span } from '../document/lines.ts'
import type { Prose } from '../document/prose.ts'
import type { WordReader } from './words.ts'

/** Stands where words of a text do not belong together: between sentences, clauses and paragraphs. */
export const STOP = '.'

/** What the sentences of a document say, word by word. */
export interface Spoken {
  /** All words, folded, with a stop where something other than spaces and hyphens parts them. */
  readonly words: readonly string[]
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
  const small = new Map<string, number>()
  const bare = new Set<string>()
  for (const { text, sentences } of prose) {
    for (const part of partsOf(text.value, sentences)) {
      let end = -1
      for (const word of read(part)) {
        const isApart = end < 0 || parts(part, end, word.start)
        if (isApart && end >= 0) words.push(STOP)
        words.push(word.folded)
        const change = changeOf(part.charCodeAt(word.start), isApart)
        if (change !== 0) small.set(word.folded, (small.get(word.folded) ?? 0) + change)
        if (word.end - word.start === word.folded.length) bare.add(word.folded)
        end = word.end
      }
      words.push(STOP)
    }
  }
  return {
    words,
    isCommon: (folded) => (small.get(folded) ?? 0) > 0,
    isProper: (folded) => (small.get(folded) ?? 0) < 0,
    saysBare: (folded) => bare.has(folded)
  }
}

/** The sentences of a text, which others read too, and what is left out between them. */
function* partsOf(text: string, sentences: readonly Span[]): Iterable<string> {
  let at = 0
  for (const { start, end } of sentences) {
    if (start - at > 1) yield text.slice(at, start)
    yield text.slice(start, end)
    at = end
  }
  if (at < text.length) yield text.slice(at)
}

/** One for a small letter, less one for a capital that opens no clause. */
function changeOf(code: number, isApart: boolean): number {
  if (code >= 97 && code <= 122) return 1
  return code >= 65 && code <= 90 && !isApart ? -1 : 0
}

/** Whether anything but spaces and hyphens stands between two words. */
function parts(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 32) return false
  return !/^[\s-]*$/.test(text.slice(from, to))
}
