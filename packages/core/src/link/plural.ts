import { foldWord, lastWord } from './fold.ts'

/** Whether the last word of a name stands for several: `kites`. */
export function isPlural(name: string): boolean {
  const last = lastWord(name).toLowerCase()
  return foldWord(last) !== last
}
