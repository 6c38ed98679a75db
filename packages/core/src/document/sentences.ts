import { codeAt } from './code-at.ts'
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
  for (let stops = stopsFrom(text, 0); stops !== undefined; stops = stopsFrom(text, stops.next)) {
    const { end, next } = stops
    if (end <= start || !isBoundary(text, start, stops)) continue
    if (end - start <= LONGEST) sentences.push({ start, end, words: text.slice(start, end) })
    start = next
  }
  const end = text.trimEnd().length
  if (end > start && end - start <= LONGEST) sentences.push({ start, end, words: text.slice(start, end) })
  return sentences
}

/** Stops that may end a sentence. */
interface Stops {
  /** Index of the first one. */
  readonly at: number
  /** Whether there is one alone, and it is a full stop. */
  readonly isFullStop: boolean
  /** Whether they are those of Chinese and Japanese, which end a sentence wherever they stand. */
  readonly isWide: boolean
  /** Index behind them and the quotes and brackets that they close. */
  readonly end: number
  /** Index behind the spaces that follow. */
  readonly next: number
}

/** The next stops from an index on that stand before spaces or at the end, or are wide. */
function stopsFrom(text: string, from: number): Stops | undefined {
  const { length } = text
  for (let at = from; at < length; at++) {
    const code = codeAt(text, at)
    if (!isStop(code) && !isWideStop(code)) continue
    const isWide = isWideStop(code)
    let behind = at + 1
    while (behind < length && (isWide ? isWideStop : isStop)(codeAt(text, behind))) behind++
    let end = behind
    while (end < length && CLOSERS.includes(text.charAt(end))) end++
    const next = skipSpaces(text, end)
    if (next > end || end === length)
      return { at, isFullStop: code === FULL_STOP && behind === at + 1, isWide, end, next }
    if (isWide) return { at, isFullStop: false, isWide, end: at + 1, next: at + 1 }
    at = behind - 1
  }
  return undefined
}

const CLOSERS = `"'”’»)]`
const FULL_STOP = 46

/** `.`, `!`, `?` or `…`. */
function isStop(code: number): boolean {
  return code === FULL_STOP || code === 33 || code === 63 || code === 0x2026
}

/** `。`, `！` or `？`. */
function isWideStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f
}

function isBoundary(text: string, start: number, { at, isFullStop, isWide, next }: Stops): boolean {
  if (next >= text.length || isWide) return true
  if (!opens(text, next)) return false
  if (!isFullStop) return true
  const word = lastWord(text, start, at)
  if (isUnit(text, at - word.length, word)) return true
  if (word.length < 3 && /^\p{L}$/u.test(word)) return /['’]/.test(text[at - 2] ?? '')
  const folded = word.toLowerCase()
  if (CLOSING.has(folded)) return /^["'“‘(]*\p{Lu}/u.test(text.slice(next, next + 8))
  return !ABBREVIATIONS.has(folded) && !(at - word.length === start && /^\d{1,2}$/.test(word))
}

/** Whether a word that could be an initial or an abbreviation is a unit behind its number: `It weighs 160 g. Its sail is red.` */
function isUnit(text: string, start: number, word: string): boolean {
  if (!/^(?:[a-z]|min|max)$/.test(word)) return false
  return isDigit(codeAt(text, isSpaceCode(codeAt(text, start - 1)) ? start - 2 : start - 1))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether something that can open a sentence stands at an index. */
function opens(text: string, at: number): boolean {
  const code = codeAt(text, at)
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return code <= 90
  return OPENER.test(text.slice(at, at + 8))
}

/** The letters, figures and stops right before an index, at most so many. */
function lastWord(text: string, start: number, stop: number): string {
  const least = Math.max(start, stop - 24)
  let at = stop
  while (at > least && isWordCode(codeAt(text, at - 1))) at--
  const isWhole = at === least || codeAt(text, at - 1) < 128
  return isWhole ? text.slice(at, stop) : (/[\p{L}\p{N}.]*$/u.exec(text.slice(least, stop))?.[0] ?? '')
}

/** Whether a UTF-16 unit is a letter or figure of ASCII, or a full stop. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === FULL_STOP
}

function skipSpaces(text: string, from: number): number {
  const { length } = text
  let at = from
  while (at < length && isSpaceCode(codeAt(text, at))) at++
  return at
}
