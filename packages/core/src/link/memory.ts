import { createWordTable, type WordTable } from './word-table.ts'

/** What is remembered of words from one document of a build to the next. It makes no difference to what is read. */
export interface Memory {
  readonly words: WordTable
  /** Cues that folded words are; see `createCueReader`. */
  readonly cues: Map<string, number>
}

/** Make a memory, for one document or all of a build. */
export function createMemory(): Memory {
  return { words: createWordTable(), cues: new Map() }
}
