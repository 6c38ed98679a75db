import type { AskIndex } from '../ask-index.ts'
import { factOf } from '../facts-of-units.ts'
import { at } from '../search/lists.ts'
import { isSentence, pointsBack } from '../search/sentences.ts'
import { isLead, itemsBehind, type Placed, placed } from './behind.ts'
import type { DraftSentence } from './draft.ts'
import { endSentence, factSentence } from './sentence.ts'
import { isMisbelief, withoutTalk } from './talk.ts'

/**
 * A unit as a sentence that means the same without its surroundings.
 *
 * A sentence that points back takes the one before it along, if that is a fact too: `The buddy is a colleague. She helps
 * you.` for `She helps you.` Where there is none before it, the name of what it is about stands in front of it.
 *
 * @param told Units that were told before; none of them is taken along again.
 */
export function unitSentence(index: AskIndex, unit: number, told: ReadonlySet<number> = none): DraftSentence {
  const fact = factOf(index, unit)
  const items = itemsBehind(index, unit)
  const [first] = items
  if (first?.fact.kind === 'command') return unitSentence(index, first.unit, told)
  if (first !== undefined && !told.has(first.unit)) return withItems(fact.value, unit, items)
  const before = pointsBack(fact.value) ? unitsBefore(index, unit) : []
  const said = before.length === 0 ? factSentence(index, fact).replace(opening, '') : fact.value.trim()
  const text = fact.kind === 'command' ? said : endSentence(withoutTalk(said) || said)
  const fresh = before.filter((one) => !told.has(one))
  const texts = fresh.map((one) => factSentence(index, factOf(index, one)))
  return { text: [...texts, text].join(' '), units: [...fresh, unit] }
}

/** `You need:` with the items behind it → `You need: a cluster; a shell.` Some of them repeat the lead. */
export function withItems(lead: string, unit: number, items: readonly Placed[]): DraftSentence {
  const opener = lead.replace(/\W*$/, '')
  const texts = items.map(({ fact: { value } }) => {
    const item = value.startsWith(opener) ? value.slice(opener.length).replace(/^[\s:]+/, '') : value
    return item.trim().replace(/[.;]$/, '')
  })
  return {
    text: endSentence(`${opener}: ${texts.join('; ')}`),
    units: [unit, ...items.map((item) => item.unit)]
  }
}

const none: ReadonlySet<number> = new Set()

/** Whether a unit says nothing of the matter: it opens a list, talks to its reader, or tells what is believed wrongly. */
export function saysNothing(index: AskIndex, unit: number): boolean {
  const { value, kind } = factOf(index, unit)
  if (kind === 'statement' && isMisbelief(value)) return true
  if (kind === 'command') return false
  return withoutTalk(value) === '' || (isLead(placed(index, unit)) && itemsBehind(index, unit).length === 0)
}

/** Whether a unit points back to what cannot be told with it. */
export function dangles(index: AskIndex, unit: number): boolean {
  const { value, subject } = factOf(index, unit)
  if (!pointsBack(value) || (/^(?:It|They|He|She)\b/.test(value) && index.tables().nameOf.has(subject))) return false
  return unitsBefore(index, unit).length === 0
}

/** Words that only tie a sentence to the one before it. */
const opening =
  /^(?:However|In addition|Additionally|Moreover|Furthermore|For example|For instance|In fact|Besides|Also|But|And|So),? (?!that\b|far\b|long\b|much\b|many\b)/

/** Longest sentence that is taken along, in characters. */
const longest = 280

/** Units of one sentence at the most: several facts may be read from it. */
const reach = 6

/** The unit that ends where a unit begins, unless that points back too. */
function unitsBefore(index: AskIndex, unit: number): number[] {
  const { units } = index.data
  const { start } = placed(index, unit)
  for (let other = unit - 1; other >= Math.max(0, unit - reach); other--) {
    if (at(units.document, other) !== at(units.document, unit)) return []
    const {
      fact: { value },
      end
    } = placed(index, other)
    if (start - end < 0 || start - end > gap + connectiveLength || value.length > longest || !isSentence(value))
      continue
    if (!pointsBack(value)) return [other]
  }
  return []
}

/** Characters between two sentences of one paragraph, and of a word such as "However, " that was left out. */
const gap = 2
const connectiveLength = 14
