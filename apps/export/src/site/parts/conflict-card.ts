import type { Topic } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { topicFacts } from '../../view/view.ts'
import { type Here, topicHref } from '../site.ts'
import { topicTitle } from '../topic-title.ts'
import { sides } from './topic-value.ts'

/** How a card looks. */
interface Look {
  readonly heading: 'h2' | 'h3'
  /** Sides that it shows; its title leads to all. */
  readonly shown: number
}

/** A topic whose sources disagree: each side with its places. */
export function conflictCard(here: Here, topic: Topic, { heading, shown }: Look): Element {
  const { view } = here.site
  const facts = topicFacts(view, topic)
  const link = h('a', { href: topicHref(here, topic.id) }, topicTitle(view, topic))
  const more = facts.length - shown
  return h('article.card', [
    h(heading, link),
    sides(here, facts.slice(0, shown)),
    ...(more > 0 ? [h('p.more', h('a', { href: topicHref(here, topic.id) }, `and ${more} more`))] : [])
  ])
}
