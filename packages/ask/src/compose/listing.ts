import type { FactKind } from '@docfacts/schema'
import type { Intent } from '../answer.ts'
import type { Asked, Draft, DraftSentence } from './draft.ts'
import { type Relevant, relevantFacts } from './relevant.ts'
import { endSentence, lowerFirst, subjectName } from './sentence.ts'

/** Most items of a list. */
const most = 8

/** `Advantages of containers: quick start; small footprint; …`, one sentence for each thing asked about. */
export function composeListing(asked: Asked): Draft | undefined {
  const kind = kindOf[asked.question.intent]
  if (kind === undefined) return undefined
  const found = relevantFacts(asked, kind.kinds)
  const [best] = found
  if (best === undefined || best.about < 0.4) return undefined
  const close = found
    .filter(({ score, about }) => score >= 0.7 * best.score && about >= 0.5 * best.about)
    .slice(0, most)
  return { sentences: [sentence(asked, kind.noun, close)], together: true, explained: [], fit: best.about }
}

function sentence({ index }: Asked, noun: string, items: readonly Relevant[]): DraftSentence {
  const [first] = items
  const name = first === undefined ? undefined : subjectName(index, first.fact)
  const texts = items.map(({ fact }) => itemText(fact, items.length))
  return {
    text: endSentence(`${noun}${name === undefined ? '' : ` of ${lowerFirst(name)}`}: ${texts.join('; ')}`),
    units: items.map(({ unit }) => unit)
  }
}

/** The label where the items are many, or else the whole; no full stop inside the list. */
function itemText(fact: Relevant['fact'], count: number): string {
  const label = fact.kind === 'advantage' || fact.kind === 'drawback' ? fact.label : undefined
  const room = Math.floor(520 / count)
  const value = fact.value.replace(/[.;]$/, '')
  if (value.length <= room || label === undefined) return cutText(value, Math.max(room, 60))
  return label.length + 25 > room ? label : cutText(value, room)
}

function cutText(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1).replace(/\s+\S*$/, '')}…`
}

const kindOf: Partial<Record<Intent, { kinds: readonly FactKind[]; noun: string }>> = {
  pros: { kinds: ['advantage'], noun: 'Advantages' },
  cons: { kinds: ['drawback'], noun: 'Drawbacks' },
  uses: { kinds: ['use-case', 'recommendation'], noun: 'Use cases' }
}
