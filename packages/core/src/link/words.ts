import type { Span } from '../document/lines.ts'
import { WORD } from './fold.ts'
import { createWordTable, hashOn, type WordTable } from './word-table.ts'

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

/** Make a reader that reads each text once. */
export function createWordReader(table: WordTable = createWordTable()): WordReader {
  const texts = new Map<string, readonly Word[]>()
  return (text) => {
    const known = texts.get(text)
    if (known !== undefined) return known
    const words = wordsOf(text, table)
    texts.set(text, words)
    return words
  }
}

function wordsOf(text: string, table: WordTable): readonly Word[] {
  const words: Word[] = []
  if (scan(text, table, words)) return words
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => {
    const end = index + word.length
    return { start: index, end, folded: table.at(text, index, end, hashOf(word)).folded }
  })
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at))
  return hash
}

/** Collect what `WORD` matches, character by character; false where a character is beyond the table of classes. */
function scan(text: string, table: WordTable, words: Word[]): boolean {
  const { length } = text
  for (let start = 0; start < length; start++) {
    const first = text.charCodeAt(start)
    const kind = CLASSES[first]
    if (kind === undefined) return false
    const isDotted = first === DOT && isLetter(text, start + 1)
    if ((kind & LETTER) === 0 && !isDotted) continue
    let hash = hashOn(0, first)
    let end = start + 1
    for (; end < length; end++) {
      const code = text.charCodeAt(end)
      const inner = CLASSES[code] ?? 0
      if ((inner & INNER) === 0 && !((inner & JOINER) !== 0 && isLetter(text, end + 1))) break
      hash = hashOn(hash, code)
    }
    words.push({ start, end, folded: table.at(text, start, end, hash).folded })
    start = end - 1
  }
  return true
}

const DOT = 46

function isLetter(text: string, at: number): boolean {
  return ((CLASSES[text.charCodeAt(at)] ?? 0) & LETTER) !== 0
}
