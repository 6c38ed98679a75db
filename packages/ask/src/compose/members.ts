import type { Fact } from '@docfacts/schema'
import { at } from '../search/lists.ts'
import type { Asked, DraftSentence } from './draft.ts'
import { unitSentence } from './in-context.ts'
import { endSentence } from './sentence.ts'

/** Most items of one lead-in that are told together. */
const most = 10

/** Longest text of a lead-in with its items. */
const longest = 480

/**
 * A fact as a sentence, together with the facts that stand under the same lead-in.
 *
 * `The choice depends on: cost.` with its neighbour `The choice depends on: speed.` → `The choice depends on: cost; speed.`
 */
export function withMembers(asked: Asked, fact: Fact, unit: number, told?: ReadonlySet<number>): DraftSentence {
  const lead = leadIn(fact.value)
  const members = lead === undefined ? [] : siblings(asked, unit, lead)
  const [only] = members
  if (lead === undefined || only === undefined) return unitSentence(asked.index, unit, told)
  if (members.length < 2) return unitSentence(asked.index, only.unit, told)
  const items: string[] = []
  const units: number[] = []
  let length = lead.length
  for (const { value, unit: member } of members.slice(0, most)) {
    const item = value.slice(lead.length).trim().replace(/[.;]$/, '')
    length += item.length + 2
    if (length > longest) break
    items.push(item)
    units.push(member)
  }
  return { text: endSentence(`${lead} ${items.join('; ')}`), units }
}

/** Whether facts stand under the same lead-in. */
export function hasMembers(asked: Asked, { value }: Fact, unit: number): boolean {
  const lead = leadIn(value)
  return lead !== undefined && siblings(asked, unit, lead).some((one) => one.unit !== unit)
}

/** The words up to a colon, if they are long enough to introduce a list. */
function leadIn(value: string): string | undefined {
  return /^.{12,120}?:(?= |$)/.exec(value)?.[0]
}

function siblings({ index }: Asked, unit: number, lead: string): { value: string; unit: number }[] {
  const { units } = index.data
  const passage = at(units.passage, unit)
  const found: { value: string; unit: number }[] = []
  for (let other = at(units.passageStart, passage); other < at(units.passageStart, passage + 1); other++) {
    const { value } = index.book.facts[at(units.fact, other)] as Fact
    if (value.startsWith(lead) && value.length > lead.length) found.push({ value, unit: other })
  }
  return found.filter(
    ({ value }, place) => !found.some((one, at) => at !== place && isWithin(value, one.value, place < at))
  )
}

/** Whether a text is the beginning of another, or the first of two that are equal. */
function isWithin(text: string, other: string, first: boolean): boolean {
  const plain = text.replace(/[.;]$/, '')
  return other.startsWith(plain) && (other.length > text.length || first)
}
