import type { Topic } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { topicFacts } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { pager } from '../parts/pager.ts'
import { whoSaysWhat } from '../parts/topic-value.ts'
import { type Here, type Site, topicHref } from '../site.ts'
import { topicTitle } from '../topic-title.ts'

const conflictsOnPage = 60

/** Every topic whose sources disagree, side by side. */
export function* conflictPages({ view }: Site): Generator<Page> {
  const topics = view.book.topics.filter(({ agreement }) => agreement === 'conflict')
  for (const slice of paginate(topics, conflictsOnPage)) {
    yield {
      path: slicePath('conflicts.html', slice.number),
      title: slice.number === 1 ? 'Conflicts' : `Conflicts, page ${slice.number}`,
      description: `${topics.length} topics on which the documents disagree, each side with its place.`,
      content: (here) => [
        h('h1', 'Conflicts'),
        h(
          'p.lead',
          topics.length === 0 ? 'No two sources disagree.' : 'Values that cannot both be right, and who gives them.'
        ),
        h(
          'div.cards',
          slice.items.map((topic) => card(here, topic))
        ),
        ...pager('conflicts.html', slice)
      ]
    }
  }
}

function card(here: Here, topic: Topic): Element {
  const { view } = here.site
  return h('article.card', [
    h('h2', h('a', { href: topicHref(here, topic.id) }, topicTitle(view, topic))),
    whoSaysWhat(here, topicFacts(view, topic))
  ])
}
