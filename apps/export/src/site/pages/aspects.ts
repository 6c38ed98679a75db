import { h } from 'hastscript'
import { fileName } from '../../file-name.ts'
import { counted } from '../../view/counted.ts'
import { subjectName } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { scroller } from '../parts/matrix.ts'
import { pager } from '../parts/pager.ts'
import { topicValue } from '../parts/topic-value.ts'
import { type Site, subjectHref } from '../site.ts'

const topicsOnPage = 80

/** A page an aspect: what is said of it for each subject. */
export function* aspectPages({ view }: Site): Generator<Page> {
  const byAspect = Map.groupBy(view.book.topics, ({ aspect }) => aspect)
  for (const [aspect, topics] of byAspect) {
    const name = view.aspects.get(aspect)?.name ?? aspect
    const file = `${fileName(aspect)}.html`
    const what = topics.every(({ subject }) => subject.startsWith('document:')) ? 'document' : 'thing'
    const some = topics.slice(0, 3).map(({ subject }) => subjectName(view, subject))
    for (const slice of paginate(topics, topicsOnPage)) {
      yield {
        path: slicePath(`aspects/${file}`, slice.number),
        title: slice.number === 1 ? `${name} of each ${what}` : `${name} of each ${what}, page ${slice.number}`,
        description: `${name} of ${counted(topics.length, what)}, as the documents give it: ${some.join(', ')}${topics.length > some.length ? ', …' : ''}`,
        content: (here) => [
          h('h1', name),
          scroller(
            name,
            h(
              'table.properties',
              h(
                'tbody',
                slice.items.map((topic) =>
                  h('tr', [
                    h(
                      'th',
                      { scope: 'row' },
                      h('a', { href: subjectHref(here, topic.subject) }, subjectName(view, topic.subject))
                    ),
                    h('td', { className: topic.agreement === 'conflict' ? ['conflict'] : [] }, topicValue(here, topic))
                  ])
                )
              )
            )
          ),
          ...pager(file, slice)
        ]
      }
    }
  }
}
