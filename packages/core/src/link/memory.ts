import { createWordTable, type WordTable } from './word-table.ts'

/** What is remembered of words from one document of a build to the next. It makes no difference to what is read. */
export interface Memory {
  /** The words, for a document that is read next: a new table where the last one is full. */
  words(): WordTable
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
    }
  }
}
