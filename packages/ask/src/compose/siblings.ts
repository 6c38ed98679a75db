import type { AskIndex } from '../ask-index.ts'
import { type Placed, placed, unitsBehind } from './behind.ts'
import type { DraftSentence } from './draft.ts'
import { endSentence } from './sentence.ts'

/** Most characters of all items of a list that are said together. */
const room = 480

/** Fewest items that are said together. */
const fewest = 2

/**
 * All items of a list whose lead each of them repeats, said once: `You need: a shell.` and `You need: a cluster.` →
 * `You need: a shell; a cluster.` A unit that is no such item, or whose siblings are too long, gives nothing.
 */
export function withSiblings(index: AskIndex, unit: number): DraftSentence | undefined {
  const own = placed(index, unit)
  const lead = leadOf(own)
  if (lead === undefined) return undefined
  const items = itemsOf(index, unit, lead)
  const texts = items.map(({ fact }) => fact.value.slice(lead.length).replace(/[.;,]$/, ''))
  if (items.length < fewest || texts.reduce((sum, { length }) => sum + length, lead.length) > room) return undefined
  return { text: endSentence(`${lead}${texts.join('; ')}`), units: items.map((item) => item.unit) }
}

/** What a value repeats of the words above it: they are no part of its quote. */
function leadOf({ fact, quote: marked }: Placed): string | undefined {
  if (fact.kind !== 'statement') return undefined
  const quote = marked.replace(/^[*_`\s]+/, '')
  for (let end = fact.value.indexOf(': '); end > 0; end = fact.value.indexOf(': ', end + 1)) {
    const said = fact.value.slice(end + 2)
    if (said.length <= quote.length && !quote.startsWith(fact.value.slice(0, end))) return fact.value.slice(0, end + 2)
  }
  return undefined
}

/** The units of a passage that repeat the same lead, in order. */
function itemsOf(index: AskIndex, unit: number, lead: string): Placed[] {
  const first = firstOf(index, unit)
  return [placed(index, first), ...unitsBehind(index, first)].filter(({ fact }) => fact.value.startsWith(lead))
}

/** The first unit of the passage of a unit. */
function firstOf({ data: { units } }: AskIndex, unit: number): number {
  return units.passageStart[units.passage[unit] ?? 0] ?? unit
}
