import type { Fact, Topic } from '@docfacts/schema'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { topicFacts } from '../../view/view.ts'
import { type Here, topicHref } from '../site.ts'
import { badge } from './badge.ts'
import { cite } from './cite.ts'

/** Facts that a cell unfolds. */
const unfoldedFacts = 4

/** What is said of a topic: the value to show first, a badge, and who says what. */
export function topicValue(here: Here, topic: Topic): ElementContent[] {
  const facts = topicFacts(here.site.view, topic)
  const [first, ...rest] = facts
  if (first === undefined) return []
  if (topic.agreement === 'conflict') return [...badge('conflict'), whoSaysWhat(here, facts)]
  const more =
    rest.length === 0 ? [] : [h('details', [h('summary', moreLabel(rest.length)), ...unfolded(here, topic, rest)])]
  return [
    h('span.value', rated(first), h('a', { href: topicHref(here, topic.id) }, first.value)),
    ...badge(topic.agreement),
    cite(here, first),
    ...more
  ]
}

/** Each value with the places that say it. */
export function whoSaysWhat(here: Here, facts: readonly Fact[]): Element {
  return h(
    'ul.who',
    facts.map((fact) => h('li', [h('span.value', rated(fact), fact.value), cite(here, fact)]))
  )
}

/** What unfolds in a cell; a long list goes on in the page of its topic. */
function unfolded(here: Here, topic: Topic, facts: readonly Fact[]): Element[] {
  const list = whoSaysWhat(here, facts.slice(0, unfoldedFacts))
  if (facts.length <= unfoldedFacts) return [list]
  return [list, h('p.more', h('a', { href: topicHref(here, topic.id) }, `All ${facts.length + 1}`))]
}

/** The mark that the document gave, as a dot with a name. */
function rated(fact: Fact): Element[] {
  if (fact.kind !== 'attribute' || fact.rating === undefined) return []
  return [h('span', { className: ['rating', fact.rating], role: 'img', ariaLabel: `Rated ${fact.rating}` })]
}

function moreLabel(count: number): string {
  return count === 1 ? '1 more says' : `${count} more say`
}
