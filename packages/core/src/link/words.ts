import type { Span } from '../document/lines.ts'
import { foldWord, WORD } from './fold.ts'

/** A word of a text, where it stands in it. */
export interface Word extends Span {
  readonly folded: string
}

/** Reads the words of a text, in order. */
export type WordReader = (text: string) => readonly Word[]

const INNER = 1
const JOINER = 2
const LETTER = 4

/** What each character below U+2E00 can be in a word: texts of other scripts, and emoji, are left to the expression. */
const CLASSES = Uint8Array.from({ length: 0x2e00 }, (_, code) => classOf(String.fromCharCode(code)))

function classOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER | INNER
  if (/[\p{M}+#_]/u.test(character)) return INNER
  return /[.'’/&@-]/.test(character) ? JOINER : 0
}

/** Make a reader that folds each word and reads each text once: most of a document are ones that it has said before. */
export function createWordReader(): WordReader {
  const texts = new Map<string, readonly Word[]>()
  const folds = new Map<string, string>()
  const fold = (word: string): string => {
    const known = folds.get(word)
    if (known !== undefined) return known
    const folded = foldWord(word)
    folds.set(word, folded)
    return folded
  }
  return (text) => {
    const known = texts.get(text)
    if (known !== undefined) return known
    const words = wordsOf(text, fold)
    texts.set(text, words)
    return words
  }
}

function wordsOf(text: string, fold: (word: string) => string): readonly Word[] {
  const words: Word[] = []
  if (scan(text, fold, words)) return words
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word)
  }))
}

/** Collect what `WORD` matches, character by character; false where a character is beyond the table. */
function scan(text: string, fold: (word: string) => string, words: Word[]): boolean {
  const { length } = text
  for (let at = 0; at < length; at++) {
    const kind = CLASSES[text.charCodeAt(at)]
    if (kind === undefined) return false
    const isDotted = text.charCodeAt(at) === DOT && isLetter(text, at + 1)
    if ((kind & LETTER) === 0 && !isDotted) continue
    const end = endOfWord(text, isDotted ? at + 2 : at + 1)
    words.push({ start: at, end, folded: fold(text.slice(at, end)) })
    at = end - 1
  }
  return true
}

const DOT = 46

function endOfWord(text: string, from: number): number {
  let at = from
  for (;;) {
    const kind = CLASSES[text.charCodeAt(at)] ?? 0
    if ((kind & INNER) === 0 && !((kind & JOINER) !== 0 && isLetter(text, at + 1))) return at
    at++
  }
}

function isLetter(text: string, at: number): boolean {
  return ((CLASSES[text.charCodeAt(at)] ?? 0) & LETTER) !== 0
}
