import { foldWord } from './fold.ts'

/** A spelling of a word, kept once for all places where it stands. */
export interface Spelling {
  readonly text: string
  readonly folded: string
  /** Bits of the groups of words that it is of; see `cuesOf`. */
  readonly cues: number
}

/** The spellings of words that were read, found by their characters: none is cut out of its text, or folded, twice. */
export interface WordTable {
  /** The spelling of `text.slice(start, end)`; `hash` is the one of `hashOn` over its UTF-16 units. */
  at(text: string, start: number, end: number, hash: number): Spelling
}

interface Entry extends Spelling {
  readonly hash: number
  /** Another one of the same slot. */
  next: Entry | undefined
}

/** Spellings that are kept, about 10 MB: others are read anew then. */
const MOST = 1 << 16

/** The hash of a word goes on with a UTF-16 unit; that of no unit is 0. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** Make an empty table, for one document or all of a build. Without cues any word may be each. */
export function createWordTable(cuesIn: (folded: string) => number = () => -1): WordTable {
  let slots = emptySlots(1 << 10)
  let count = 0
  const add = (text: string, hash: number): Spelling => {
    if (count === MOST) slots = emptySlots(1 << 10)
    else if (count === slots.length) slots = grown(slots)
    count = count === MOST ? 1 : count + 1
    const slot = slotOf(hash, slots.length)
    const folded = foldWord(text)
    const entry = { text, folded, cues: cuesIn(folded), hash, next: slots[slot] }
    slots[slot] = entry
    return entry
  }
  return {
    at(text, start, end, hash) {
      const length = end - start
      for (let one = slots[slotOf(hash, slots.length)]; one !== undefined; one = one.next)
        if (one.hash === hash && one.text.length === length && standsAt(one.text, text, start)) return one
      // Through UTF-8 and back: a slice would keep the whole text.
      return add(Buffer.from(text.slice(start, end)).toString(), hash)
    }
  }
}

/** Whether a word stands at a place of a text that is long enough: for a few letters a call of `startsWith` takes longer. */
function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

type Slots = (Entry | undefined)[]

function emptySlots(length: number): Slots {
  return new Array<Entry | undefined>(length).fill(undefined)
}

function slotOf(hash: number, length: number): number {
  return (hash ^ (hash >>> 15)) & (length - 1)
}

function grown(slots: Slots): Slots {
  const more = emptySlots(slots.length * 4)
  for (let entry of slots)
    while (entry !== undefined) {
      const { next } = entry
      const slot = slotOf(entry.hash, more.length)
      entry.next = more[slot]
      more[slot] = entry
      entry = next
    }
  return more
}
