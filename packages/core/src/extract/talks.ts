import { countWords } from '../document/count-words.ts'
import type { Prose } from '../document/prose.ts'

/** Turns of each of two speakers that make a talk. */
const FEWEST = 4
const LONGEST_NAME = 3
/** Who speaks: `AB: `, `Ada Lovell: `. */
const SPEAKER = /^\s*(\p{Lu}[\p{L}.’' -]{0,30}):\s/u

/** The sections that are talks written down: in each, paragraphs open with the names of those who speak, by turns. */
export function talksIn(prose: readonly Prose[]): ReadonlySet<readonly string[]> {
  const turns = new Map<readonly string[], Map<string, number>>()
  for (const { text, block, list } of prose) {
    const speaker = list === undefined ? SPEAKER.exec(text.value.slice(0, 40))?.[1] : undefined
    if (speaker === undefined || countWords(speaker) > LONGEST_NAME) continue
    const counts = turns.get(block.section) ?? new Map<string, number>()
    turns.set(block.section, counts.set(speaker, (counts.get(speaker) ?? 0) + 1))
  }
  const isTalk = ([, counts]: readonly [unknown, ReadonlyMap<string, number>]): boolean =>
    [...counts.values()].filter((count) => count >= FEWEST).length > 1
  return new Set([...turns].filter(isTalk).map(([section]) => section))
}

/** Index behind the name of who speaks. */
export function speakerEnd(words: string): number {
  return SPEAKER.exec(words)?.[0].length ?? 0
}
