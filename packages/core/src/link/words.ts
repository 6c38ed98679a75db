import { isGap, isSpaceCode } from '../document/count-words.ts'
import { WORD } from './fold.ts'
import { createNumbers } from './word-numbers.ts'
import { createWordTable, doubled, hashOn, type WordTable } from './word-table.ts'

/** The words of a text: they stand next to each other in the list of all words that were read. */
export interface TextWords {
  /** How many texts were read before it. */
  readonly index: number
  /** Place of the first one in the list. */
  readonly first: number
  /** Place behind the last one. */
  readonly end: number
  /** The cues that its words are, all together; see `cuesOf`. */
  readonly cues: number
}

/** Reads the words of the texts of a document, each text once, to one list. Each folded word has a number, from 0 on. */
export interface WordReader {
  read(text: string): TextWords
  /** The cues that the words of a text are, all together; see `cuesOf`. */
  cues(text: string): number
  /** Where a word of the list starts in its text. */
  startOf(place: number): number
  /** Where it ends. */
  endOf(place: number): number
  /** The number of its folded form. */
  numberAt(place: number): number
  /** Whether something other than spaces and hyphens stands before it, or nothing. */
  isApart(place: number): boolean
  /** The number of a folded word, whether it was read or not. */
  numberOf(folded: string): number
  /** How many numbers there are. */
  size(): number
  folded(number: number): string
  /** UTF-16 units of a folded word. */
  lengthOf(number: number): number
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

/** Entries of the list for each word: where it starts, where it ends, its number, whether it stands apart. */
const FIELDS = 4

/** Is told of a word. */
type Tell = (units: Uint16Array, word: Found) => void

/** A word with the hash of its UTF-16 units. */
interface Found {
  readonly start: number
  readonly end: number
  readonly hash: number
  readonly isApart: boolean
}

/** Make a reader of the words of a document. */
export function createWordReader(table: WordTable = createWordTable()): WordReader {
  const texts = new Map<string, TextWords>()
  const numbers = createNumbers(table.room)
  let list = new Int32Array(FIELDS << 9)
  let length = 0
  const asked = new Map<string, number>()
  let cues = 0
  const add: Tell = (units, { start, end, hash, isApart }) => {
    const word = table.at(units, start, end, hash)
    cues |= table.cuesOf(word)
    if (length === list.length) list = doubled(list)
    list[length] = start
    list[length + 1] = end
    list[length + 2] = numbers.of(word)
    list[length + 3] = isApart ? 1 : 0
    length += FIELDS
  }
  /** The text that was asked for last: all that is read of a sentence is read at once. */
  let latest: { readonly text: string; readonly words: TextWords } | undefined
  const read = (text: string): TextWords => {
    if (latest?.text === text) return latest.words
    const words = texts.get(text) ?? readNew(text)
    latest = { text, words }
    return words
  }
  const readNew = (text: string): TextWords => {
    const first = length
    cues = 0
    const units = table.unitsOf(text)
    if (!scan(units, text.length, add)) {
      length = first
      cues = 0
      match(text, units, add)
    }
    const words = { index: texts.size, first: first / FIELDS, end: length / FIELDS, cues }
    texts.set(text, words)
    return words
  }
  return {
    read,
    cues: (text) => read(text).cues,
    startOf: (place) => list[place * FIELDS] ?? 0,
    endOf: (place) => list[place * FIELDS + 1] ?? 0,
    numberAt: (place) => list[place * FIELDS + 2] ?? 0,
    isApart: (place) => list[place * FIELDS + 3] === 1,
    numberOf(folded) {
      const known = asked.get(folded)
      if (known !== undefined) return known
      const number = numbers.of(table.numberOf(folded))
      asked.set(folded, number)
      return number
    },
    size: () => numbers.words.length,
    folded: (number) => table.folded(numbers.words[number] ?? -1),
    lengthOf: (number) => table.lengthOf(numbers.words[number] ?? -1)
  }
}

/** Tells what `WORD` matches. */
function match(text: string, units: Uint16Array, tell: Tell): void {
  let before = -1
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    const end = start + word.length
    let hash = 0
    for (let at = start; at < end; at++) hash = hashOn(hash, units[at] ?? 0)
    tell(units, { start, end, hash, isApart: before < 0 || !isGap(text, before, start) })
    before = end
  }
}

/** Tells the same, character by character; false where a character is beyond the table of classes. */
function scan(units: Uint16Array, length: number, tell: Tell): boolean {
  let isApart = true
  for (let start = 0; start < length; start++) {
    const first = units[start] ?? 0
    if (first >= BEYOND) return false
    const kind = CLASSES[first] ?? 0
    const isDotted = first === DOT && start + 1 < length && isLetter(units[start + 1])
    if ((kind & LETTER) === 0 && !isDotted) {
      isApart ||= first !== SPACE && first !== HYPHEN && !isSpaceCode(first)
      continue
    }
    let hash = hashOn(0, first)
    let end = start + 1
    for (; end < length; end++) {
      const code = units[end] ?? 0
      const inner = code < BEYOND ? (CLASSES[code] ?? 0) : 0
      const isInner = (inner & INNER) !== 0 || ((inner & JOINER) !== 0 && end + 1 < length && isLetter(units[end + 1]))
      if (!isInner && !isInMark(units, end, length)) break
      hash = hashOn(hash, code)
    }
    tell(units, { start, end, hash, isApart })
    isApart = false
    start = end - 1
  }
  return true
}

const [SPACE, HYPHEN, DOT] = [32, 45, 46]
const [OPEN, CLOSE, S] = [40, 41, 115]

/** Whether a character is a bracket around a letter that is a part of a name: `401(k)`, `solo(k)`; that of `kite(s)` is none. */
function isInMark(units: Uint16Array, at: number, length: number): boolean {
  const open = units[at] === OPEN ? at : units[at] === CLOSE ? at - 2 : -1
  return (
    open > 0 &&
    open + 2 < length &&
    units[open] === OPEN &&
    units[open + 2] === CLOSE &&
    isSmall(units[open + 1]) &&
    (isDigit(units[open - 1]) || (isSmall(units[open - 1]) && units[open + 1] !== S))
  )
}

function isDigit(code = 0): boolean {
  return code >= 48 && code <= 57
}

function isSmall(code = 0): boolean {
  return code >= 97 && code <= 122
}

function isLetter(code = 0): boolean {
  return code < BEYOND && ((CLASSES[code] ?? 0) & LETTER) !== 0
}
