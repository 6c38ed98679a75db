import type { Fact } from '@docfacts/schema'
import type { AskIndex } from '../ask-index.ts'
import { factOf, placeOf } from '../facts-of-units.ts'
import { flags } from '../search/flags.ts'
import { at } from '../search/lists.ts'
import { splitSentences } from './split-sentences.ts'

/** A unit, its fact, and the place where its document says it. */
export interface Placed {
  readonly unit: number
  readonly fact: Fact
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** A unit with its place. */
export function placed(index: AskIndex, unit: number): Placed {
  const { position, quote } = placeOf(index, unit)
  return { unit, fact: factOf(index, unit), start: position.start.offset ?? 0, end: position.end.offset ?? 0, quote }
}

/** What stands behind a unit in its passage, none of it inside another. */
export function unitsBehind(index: AskIndex, unit: number): Placed[] {
  const { units } = index.data
  const found: Placed[] = []
  let last = placed(index, unit)
  for (let other = unit + 1; other < at(units.passageStart, at(units.passage, unit) + 1); other++) {
    const next = placed(index, other)
    if (next.start < last.end || (at(units.flags, other) & flags.inside) !== 0) continue
    found.push(next)
    last = next
  }
  return found
}

/** Longest gap between an item of a list and what stands before it, in characters. */
const longestGap = 12

/** Shortest gap between them: a break, a mark and a space. */
const shortestGap = 3

/** Most characters of all items. */
const room = 420

/** Whether a unit is one sentence that only opens what stands behind it. */
export function isLead({ quote, fact }: Placed): boolean {
  return /(?::|\b(?:these|following|below)\b)\W*$/.test(quote) && splitSentences(fact.value).length === 1
}

/** The items of a list, or the snippet, that a unit opens with a colon. */
export function itemsBehind(index: AskIndex, unit: number): Placed[] {
  const lead = placed(index, unit)
  if (!isLead(lead)) return []
  const items: Placed[] = []
  let { end } = lead
  let length = 0
  for (const next of unitsBehind(index, unit)) {
    const gap = next.start - end
    length += next.fact.value.length
    if (gap > longestGap || (gap < shortestGap && items.length === 0) || length > room) break
    if (gap >= shortestGap) items.push(next)
    end = next.end
  }
  return items
}
