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

/** As many events as there is room for, the first and the last among them. */
function spread(events: readonly Relevant[]): readonly Relevant[] {
  const shown = [...events]
  while (shown.length > most || (shown.length > 2 && shown.map(eventText).join('; ').length > room))
    shown.splice(shown.length >> 1, 1)
  return shown
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
