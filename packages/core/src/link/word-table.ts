import { foldWord } from './fold.ts'
import { createRoom, type Room } from './word-numbers.ts'
import { createUnitReader, type UnitReader } from './word-units.ts'

/** Spellings of words and their folded forms, each kept once and found by its characters: none is cut out of its text, or folded, twice. */
export interface WordTable {
  /** The number of the folded form of the word of some UTF-16 units; `hash` is the one of `hashOn` over them. */
  at(units: Uint16Array, start: number, end: number, hash: number): number
  /** The number of a folded form, whether it was read or not. */
  numberOf(folded: string): number
  /** A folded form by its number. */
  folded(number: number): string
  /** Its UTF-16 units. */
  lengthOf(number: number): number
  /** Bits of the groups of words that a folded form is of; see `cuesOf`. */
  cuesOf(number: number): number
  readonly unitsOf: UnitReader
  /** For the numbers that the words have in one document. */
  readonly room: Room
  /** Whether it has grown so large that a new one should be made for other documents. */
  isFull(): boolean
}

/** Spellings or words of a full table, about 5 MB. */
const MOST = 1 << 16

/** Numbers kept of a spelling: its hash, where its characters start and how many they are, and the number of its folded form. */
const FIELDS = 4

/** The hash of a word goes on with a UTF-16 unit; that of no unit is 0. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** Make an empty table, for one document or all of a build. Without cues any word may be each. */
export function createWordTable(cuesIn: (folded: string) => number = () => -1): WordTable {
  const numbers = new Map<string, number>()
  const forms: string[] = []
  /** For each folded form its cues and its length. */
  const facts: number[] = []
  let spellings = new Int32Array(FIELDS << 10)
  /** The UTF-16 units of all spellings. */
  let letters = new Uint16Array(1 << 13)
  let letterCount = 0
  let count = 0
  /** For each hash the spelling with it, counted from 1, or else one with another that came first. */
  let slots = new Int32Array(1 << 11)

  const numberOf = (folded: string): number => {
    const known = numbers.get(folded)
    if (known !== undefined) return known
    numbers.set(folded, forms.length)
    facts.push(cuesIn(folded), folded.length)
    return forms.push(folded) - 1
  }
  const add = (word: Uint16Array, hash: number): number => {
    if (FIELDS * count === spellings.length) spellings = doubled(spellings)
    while (letterCount + word.length > letters.length) letters = doubled(letters)
    const number = numberOf(foldWord(textOf(word)))
    spellings.set([hash, letterCount, word.length, number], FIELDS * count++)
    letters.set(word, letterCount)
    letterCount += word.length
    if (count * 2 > slots.length) slots = slotsOf(spellings, count, slots.length * 2)
    else slots[freeSlot(slots, hash)] = count
    return number
  }
  /** Whether a spelling stands at a place of a text that is long enough. */
  const standsAt = (from: number, length: number, units: Uint16Array, start: number): boolean => {
    for (let at = 0; at < length; at++) if (letters[from + at] !== units[start + at]) return false
    return true
  }
  return {
    at(units, start, end, hash) {
      const length = end - start
      const mask = slots.length - 1
      for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
        const at = FIELDS * ((slots[slot] ?? 0) - 1)
        if (at < 0) return add(units.subarray(start, end), hash)
        if (spellings[at] !== hash || spellings[at + 2] !== length) continue
        if (standsAt(spellings[at + 1] ?? 0, length, units, start)) return spellings[at + 3] ?? 0
      }
    },
    numberOf,
    folded: (number) => forms[number] ?? '',
    lengthOf: (number) => facts[2 * number + 1] ?? 0,
    cuesOf: (number) => facts[2 * number] ?? 0,
    unitsOf: createUnitReader(),
    room: createRoom(),
    isFull: () => Math.max(count, forms.length) >= MOST
  }
}

function textOf(units: Uint16Array): string {
  let text = ''
  for (const unit of units) text += String.fromCharCode(unit)
  return text
}

/** A list of twice the length with what one holds. */
export function doubled<List extends Int32Array | Uint16Array>(list: List): List {
  const longer = new (list.constructor as new (length: number) => List)(list.length * 2)
  longer.set(list)
  return longer
}

function mixed(hash: number): number {
  return hash ^ (hash >>> 15)
}

function freeSlot(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1
  let slot = mixed(hash) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  return slot
}

function slotsOf(spellings: Int32Array, count: number, length: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(length)
  for (let one = 0; one < count; one++) slots[freeSlot(slots, spellings[FIELDS * one] ?? 0)] = one + 1
  return slots
}
