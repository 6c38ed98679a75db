import type { FactKind } from '@docfacts/schema'
import type { Intent } from '../answer.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { pluralName } from './name.ts'
import { withoutOverlaps } from './overlap.ts'
import { type Relevant, relevantFacts } from './relevant.ts'
import { endSentence, subjectName } from './sentence.ts'

/** Most items of a list. */
const most = 8

/** `Advantages of containers: quick start; small footprint; …`, one sentence for each thing asked about. */
export function composeListing(asked: Asked): Draft | undefined {
  const kind = kindOf[asked.question.intent]
  if (kind === undefined) return undefined
  const found = relevantFacts(asked, kind.kinds).sort(
    (a, b) => b.about - a.about || b.score - a.score || a.unit - b.unit
  )
  const [best] = found
  if (best === undefined || best.about < 0.4) return undefined
  const close = withoutOverlaps(
    found.filter(({ score, about }) => score >= 0.7 * best.score && about >= 0.75 * best.about).slice(0, 3 * most)
  )
  return { sentences: [sentence(asked, kind.noun, close)], together: true, explained: [], fit: best.about }
}

function sentence({ index }: Asked, noun: string, found: readonly Relevant[]): DraftSentence {
  const [first] = found
  const name = first === undefined ? undefined : subjectName(index, first.fact)
  const intro = `${noun}${name === undefined ? '' : ` of ${pluralName(name)}`}: `
  const items = fitting(
    found.map(({ fact, unit }) => ({ unit, text: itemText(fact, found.length) })),
    room - intro.length
  )
  return { text: endSentence(intro + items.map(({ text }) => text).join('; ')), units: items.map(({ unit }) => unit) }
}

/** Characters of an answer. */
const room = 580

/** As many items as there is room for. */
function fitting<Item extends { readonly text: string }>(items: readonly Item[], space: number): Item[] {
  const kept: Item[] = []
  let left = space
  for (const item of items.slice(0, most)) {
    left -= item.text.length + 2
    if (left < 0) break
    kept.push(item)
  }
  return kept
}

/** The label and as much of the rest as leaves room for the others; no full stop inside the list. */
function itemText(fact: Relevant['fact'], count: number): string {
  const label = fact.kind === 'advantage' || fact.kind === 'drawback' ? fact.label : undefined
  const value = fact.kind === 'recommendation' && fact.situation !== '' ? fact.situation : fact.value
  const each = Math.max(60, Math.floor((room - 30) / Math.min(count, most)) - 2)
  const plain = value.replace(/[.;]$/, '')
  if (plain.length <= each) return plain
  return label !== undefined && label.length + 30 > each ? label : cutClause(plain, Math.max(each, 90))
}

/** Cuts at the end of a clause where there is one, or else between words. */
function cutClause(text: string, space: number): string {
  if (text.length <= space) return text
  const clause = /^.{30,}(?=[.;:,] | [(—–-] ?)/.exec(text.slice(0, space))?.[0]
  if (clause === undefined) return `${text.slice(0, space - 1).replace(/\s+\S*$/, '')}…`
  return clause.lastIndexOf('(') > clause.lastIndexOf(')') ? clause.slice(0, clause.lastIndexOf('(')).trimEnd() : clause
}

const kindOf: Partial<Record<Intent, { kinds: readonly FactKind[]; noun: string }>> = {
  pros: { kinds: ['advantage'], noun: 'Advantages' },
  cons: { kinds: ['drawback'], noun: 'Drawbacks' },
  uses: { kinds: ['use-case', 'recommendation'], noun: 'Use cases' }
}
