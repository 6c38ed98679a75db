import { h } from 'hastscript'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { conflictCard } from '../parts/conflict-card.ts'
import { pager } from '../parts/pager.ts'
import type { Site } from '../site.ts'

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
          slice.items.map((topic) => conflictCard(here, topic, 'h2'))
        ),
        ...pager('conflicts.html', slice)
      ]
    }
  }
}
