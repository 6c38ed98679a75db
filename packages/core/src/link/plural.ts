import { foldWord } from './fold.ts'

/** Whether the last word of a name stands for several: `kites`. */
export function isPlural(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  return foldWord(last) !== last
}
