import { h } from 'hastscript'
import { counted } from '../../view/counted.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { conflictCard } from '../parts/conflict-card.ts'
import { pager } from '../parts/pager.ts'
import type { Site } from '../site.ts'

const conflictsOnPage = 60

/** Every topic whose sources disagree, side by side. */
export function* conflictPages({ view }: Site): Generator<Page> {
  const topics = view.book.topics.filter(({ agreement }) => agreement === 'conflict')
  if (topics.length === 0) return
  for (const slice of paginate(topics, conflictsOnPage)) {
    yield {
      path: slicePath('conflicts.html', slice.number),
      title: slice.number === 1 ? 'Conflicts' : `Conflicts, page ${slice.number}`,
      description: `${counted(topics.length, 'topic')} on which the documents disagree, each side with its place.`,
      content: (here) => [
        h('h1', 'Conflicts'),
        h('p.lead', 'Values that cannot both be right, and who gives them.'),
        h(
          'div.cards',
          slice.items.map((topic) => conflictCard(here, topic, { heading: 'h2', shown: 8 }))
        ),
        ...pager('conflicts.html', slice)
      ]
    }
  }
}
