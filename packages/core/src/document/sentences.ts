import { isSpaceCode } from './count-words.ts'
import type { Span } from './lines.ts'

/** A sentence, where it stands in its text. */
export interface Stretch extends Span {
  /** The characters from its start to its end. */
  readonly words: string
}

/** Words whose full stop ends no sentence, in lower case, without their last stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sr jr st vs e.g i.e cf approx ca fig figs eq eqs no nos vol pp ed eds al inc ltd co corp dept est ' +
    'gen col sgt capt lt rev hon gov sen rep jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n min max incl resp'
  ).split(' ')
)

/** Abbreviations that often end a sentence too: they do when a capital follows. */
const CLOSING: ReadonlySet<string> = new Set(['etc', 'inc', 'ltd', 'co', 'corp', 'u.s', 'u.k', 'u.n', 'al', 'jr', 'sr'])

const BOUNDARY = /((?<![.!?…])[.!?…]+|(?<![。！？])[。！？]+)(["'”’»)\]]*)(\s+|$)|[。！？]/gu
const OPENER = /^["'“‘«([]*(?:[\p{Lu}\p{Lt}\p{N}\p{Lo}]|\p{Extended_Pictographic}|`|\$|[-–—•*])/u

/** Characters of the longest sentence: longer ones are data, or words that were run together. */
const LONGEST = 2000

/**
 * Split a text into sentences, each a stretch of it without the spaces around.
 *
 * `Use it, e.g. here. Version 2.1 runs.` → `Use it, e.g. here.` and `Version 2.1 runs.` A stop splits when spaces and
 * something that can open a sentence follow, and the word before it is no abbreviation or initial. Stretches of more than
 * 2,000 characters are left out, so that what reads sentences need not be linear. Linear in the text.
 */
export function splitSentences(text: string): readonly Stretch[] {
  const sentences: Stretch[] = []
  let start = skipSpaces(text, 0)
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].trimEnd().length
    const next = match.index + match[0].length
    if (end <= start || !isBoundary(text, start, match.index, match[1] ?? match[0], next)) continue
    if (end - start <= LONGEST) sentences.push({ start, end, words: text.slice(start, end) })
    start = next
  }
  const end = text.trimEnd().length
  if (end > start && end - start <= LONGEST) sentences.push({ start, end, words: text.slice(start, end) })
  return sentences
}

function isBoundary(text: string, start: number, stop: number, marks: string, next: number): boolean {
  if (next >= text.length || (marks !== '.' && /[。！？]/.test(marks))) return true
  if (!OPENER.test(text.slice(next, next + 8))) return false
  if (marks !== '.') return true
  const word = lastWord(text, start, stop)
  if (word.length < 3 && /^\p{L}$/u.test(word)) return /['’]/.test(text[stop - 2] ?? '')
  if (CLOSING.has(word.toLowerCase())) return /^["'“‘(]*\p{Lu}/u.test(text.slice(next, next + 8))
  return !ABBREVIATIONS.has(word.toLowerCase()) && !(stop - word.length === start && /^\d{1,2}$/.test(word))
}

function lastWord(text: string, start: number, stop: number): string {
  return /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(start, stop - 24), stop))?.[0] ?? ''
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpaceCode(text.charCodeAt(at))) at++
  return at
}
