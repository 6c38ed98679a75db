import type { Fact } from '@docfacts/schema'
import { covers } from '../confidence.ts'
import type { Asked, Draft } from './draft.ts'
import { type Relevant, relevantFacts } from './relevant.ts'
import { endSentence } from './sentence.ts'

/** Most events of a timeline. */
const most = 10

/** How much of what was asked the best event must be about. */
const leastAbout = 0.35

/** The same for the others: what stands under the name alone. */
const leastOther = 0.15

/** A timeline: what happened when, in order. */
export function composeTimeline(asked: Asked): Draft | undefined {
  const found = relevantFacts(asked, ['event'])
  const [best] = found
  if (best === undefined || Math.min(best.about, best.cover) < leastAbout) return undefined
  const home = best.fact.evidence[0]?.document
  const events = found
    .filter(({ fact, about, cover }) => {
      return about >= leastOther && (cover >= 0.9 || fact.evidence.some(({ document }) => document === home))
    })
    .sort((a, b) => compareTimes(a.fact, b.fact) || a.unit - b.unit)
  const shown = spread(events)
  return {
    sentences: [{ text: endSentence(shown.map(eventText).join('; ')), units: shown.map(({ unit }) => unit) }],
    together: true,
    typed: true,
    explained: asked.question.terms.filter((term) => covers(asked, term, best.unit) >= 0.5).map(({ stem }) => stem),
    fit: 1
  }
}

/** Characters of an answer. */
const room = 580

/** As many events as there is room for, from the first to the last. */
function spread(events: readonly Relevant[]): readonly Relevant[] {
  for (let count = Math.min(most, events.length); count > 2; count--) {
    const step = (events.length - 1) / (count - 1)
    const chosen = Array.from({ length: count }, (_, place) => events[Math.round(place * step)] as Relevant)
    if (chosen.map(eventText).join('; ').length <= room) return chosen
  }
  return events.slice(0, 2)
}

function eventText({ fact }: Relevant): string {
  if (fact.kind !== 'event') return fact.value
  const value = fact.value.replace(/[.;]$/, '')
  return value.includes(fact.when.text) ? value : `${fact.when.text}: ${value}`
}

function compareTimes(a: Fact, b: Fact): number {
  const [first, second] = [timeOf(a), timeOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

/** What has no beginning, such as "today", comes last. */
function timeOf(fact: Fact): string {
  return fact.kind === 'event' ? (fact.when.from ?? '9999') : '9999'
}
