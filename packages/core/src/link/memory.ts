import { canBeProper, canName } from './no-names.ts'
import { createWordTable, type WordTable } from './word-table.ts'

/** What is remembered of words and names from one document of a build to the next. It makes no difference to what is read. */
export interface Memory {
  /** The words, for a document that is read next: a new table where the last one is full. */
  words(): WordTable
  /** As `canName`. */
  canName(folded: string): boolean
  /** As `canBeProper`. */
  canBeProper(folded: string): boolean
}

/** Tells which cues a folded word is; see `cuesOf`. */
export type CueReader = (folded: string) => number

/** Make a memory, for one document or all of a build. Without cues any word may be each. */
export function createMemory(cuesIn: CueReader = () => -1): Memory {
  let table = createWordTable(cuesIn)
  return {
    words() {
      if (table.isFull()) table = createWordTable(cuesIn)
      return table
    },
    canName: remember(canName),
    canBeProper: remember(canBeProper)
  }
}

/** Texts that are remembered, and characters of the longest one. */
const MOST = 1 << 15
const LONGEST = 100

/** A function that remembers what it gave for short texts: documents name the same things again and again. */
function remember(read: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = read(text)
    if (text.length > LONGEST) return value
    if (known.size === MOST) known.clear()
    // Through UTF-8 and back: a slice would keep the whole text.
    known.set(Buffer.from(text).toString(), value)
    return value
  }
}
