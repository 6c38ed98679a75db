import { foldName } from './fold.ts'
import { foldAspect } from './fold-aspect.ts'
import { canBeProper, canName } from './no-names.ts'
import { createWordTable, type WordTable } from './word-table.ts'

/** What is remembered of words and names from one document of a build to the next. It makes no difference to what is read. */
export interface Memory {
  /** The words, for a document that is read next: a new table where the last one is full. */
  words(): WordTable
  /** As `foldName`. */
  foldName(name: string): string
  /** As `foldAspect`. */
  foldAspect(label: string): string
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
    foldName: memo(foldName),
    foldAspect: memo(foldAspect),
    canName: memo(canName),
    canBeProper: memo(canBeProper)
  }
}

/** Texts that are remembered, and characters of the longest one. */
const MOST = 1 << 15
const LONGEST = 100

/** A function that remembers what it gave for short texts: documents say the same names again and again. */
function memo<Value extends string | boolean>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = read(text)
    if (text.length > LONGEST) return value
    if (known.size === MOST) known.clear()
    known.set(copyOf(text), typeof value === 'string' ? (copyOf(value) as Value) : value)
    return value
  }
}

/** Through UTF-8 and back: a slice would keep the whole text. */
function copyOf(text: string): string {
  return Buffer.from(text).toString()
}
