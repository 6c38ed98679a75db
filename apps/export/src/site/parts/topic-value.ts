import type { Fact, Topic } from '@docfacts/schema'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { topicFacts } from '../../view/view.ts'
import { type Here, topicHref } from '../site.ts'
import { badge } from './badge.ts'
import { cite } from './cite.ts'
import { rangeBar, rangeEnds } from './range-bar.ts'
import { quantityOf, scaleOf } from './scale.ts'

/** Facts that a cell unfolds, and values that it shows where they contradict each other. */
const unfoldedFacts = 4
const shownSides = 3

/** What is said of a topic: the value to show first, a badge, and who says what. */
export function topicValue(here: Here, topic: Topic): ElementContent[] {
  const facts = topicFacts(here.site.view, topic)
  const [first, ...rest] = facts
  if (first === undefined) return []
  if (topic.agreement === 'conflict') return conflict(here, topic, facts)
  return [
    h('span.value', rated(first), h('a', { href: topicHref(here, topic.id) }, first.value)),
    ...badge(topic.agreement),
    cite(here, first),
    ...folded(here, topic, rest, rest.length === 1 ? '1 more says' : `${rest.length} more say`)
  ]
}

/** Each value with the places that say it. */
export function whoSaysWhat(here: Here, facts: readonly Fact[]): Element {
  return h(
    'ul.who',
    facts.map((fact) => h('li', [h('span.value', rated(fact), fact.value), cite(here, fact)]))
  )
}

/** Each value with the places that say it; amounts first, as bars on one line. */
export function sides(here: Here, facts: readonly Fact[]): Element {
  const scale = scaleOf(facts)
  const isDrawn = (fact: Fact): boolean => scale !== undefined && quantityOf(fact) !== undefined
  const side = (fact: Fact): Element =>
    h('li', [h('span.value', rated(fact), fact.value), cite(here, fact), ...rangeBar(fact, scale)])
  return h('ul.who', [
    ...facts.filter(isDrawn).map(side),
    ...rangeEnds(scale, 'li'),
    ...facts.filter((fact) => !isDrawn(fact)).map(side)
  ])
}

function conflict(here: Here, topic: Topic, facts: readonly Fact[]): Element[] {
  const rest = facts.slice(shownSides)
  return [
    h('a', { href: topicHref(here, topic.id), className: ['badge', 'conflict'] }, 'sources disagree'),
    whoSaysWhat(here, facts.slice(0, shownSides)),
    ...folded(here, topic, rest, `${rest.length} more`)
  ]
}

function folded(here: Here, topic: Topic, rest: readonly Fact[], label: string): Element[] {
  return rest.length === 0 ? [] : [h('details', [h('summary', label), ...unfolded(here, topic, rest)])]
}

/** What unfolds in a cell; a long list goes on in the page of its topic. */
function unfolded(here: Here, topic: Topic, facts: readonly Fact[]): Element[] {
  const list = whoSaysWhat(here, facts.slice(0, unfoldedFacts))
  if (facts.length <= unfoldedFacts) return [list]
  return [list, h('p.more', h('a', { href: topicHref(here, topic.id) }, `All ${topic.facts.length}`))]
}

/** The mark that the document gave, as a dot with a name. */
function rated(fact: Fact): Element[] {
  if (fact.kind !== 'attribute' || fact.rating === undefined) return []
  return [h('span', { className: ['rating', fact.rating], role: 'img', ariaLabel: `Rated ${fact.rating}` })]
}
