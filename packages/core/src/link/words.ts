import type { Span } from '../document/lines.ts'
import { WORD } from './fold.ts'
import { createWordTable, hashOn, type WordTable } from './word-table.ts'

/** A word of a text, where it stands in it. */
export interface Word extends Span {
  readonly folded: string
}

/** Reads texts, each once. */
export interface WordReader {
  /** The words of a text, in order. */
  words(text: string): readonly Word[]
  /** The cues that its words are, all together; see `cuesOf`. */
  cues(text: string): number
}

interface TextWords {
  readonly words: readonly Word[]
  readonly cues: number
}

const INNER = 1
const JOINER = 2
const LETTER = 4

/** Characters from here on are of other scripts, or no letters. */
const BEYOND = 0x2e00

/** What each character below can be in a word: texts of other scripts, and emoji, are left to the expression. */
const CLASSES = Uint8Array.from({ length: BEYOND }, (_, code) => classOf(String.fromCharCode(code)))

function classOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER | INNER
  if (/[\p{M}+#_]/u.test(character)) return INNER
  return /[.'’/&@-]/.test(character) ? JOINER : 0
}

/** Make a reader of the words of a document. */
export function createWordReader(table: WordTable = createWordTable()): WordReader {
  const texts = new Map<string, TextWords>()
  const read = (text: string): TextWords => {
    const known = texts.get(text)
    if (known !== undefined) return known
    const words = wordsOf(text, table)
    texts.set(text, words)
    return words
  }
  return { words: (text) => read(text).words, cues: (text) => read(text).cues }
}

function wordsOf(text: string, table: WordTable): TextWords {
  const scanned = scan(text, table)
  if (scanned !== undefined) return scanned
  const words: Word[] = []
  let cues = 0
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const end = index + word.length
    const spelling = table.at(text, index, end, hashOf(word))
    words.push({ start: index, end, folded: spelling.folded })
    cues |= spelling.cues
  }
  return { words, cues }
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at))
  return hash
}

/** What `WORD` matches, character by character; nothing where a character is beyond the table of classes. */
function scan(text: string, table: WordTable): TextWords | undefined {
  const { length } = text
  const words: Word[] = []
  let cues = 0
  for (let start = 0; start < length; start++) {
    const first = text.charCodeAt(start)
    if (first >= BEYOND) return undefined
    const kind = CLASSES[first] ?? 0
    const isDotted = first === DOT && isLetter(text, start + 1)
    if ((kind & LETTER) === 0 && !isDotted) continue
    let hash = hashOn(0, first)
    let end = start + 1
    for (; end < length; end++) {
      const code = text.charCodeAt(end)
      const inner = code < BEYOND ? (CLASSES[code] ?? 0) : 0
      if ((inner & INNER) === 0 && !((inner & JOINER) !== 0 && isLetter(text, end + 1))) break
      hash = hashOn(hash, code)
    }
    const spelling = table.at(text, start, end, hash)
    words.push({ start, end, folded: spelling.folded })
    cues |= spelling.cues
    start = end - 1
  }
  return { words, cues }
}

const DOT = 46

function isLetter(text: string, at: number): boolean {
  const code = at < text.length ? text.charCodeAt(at) : 0
  return code < BEYOND && ((CLASSES[code] ?? 0) & LETTER) !== 0
}
