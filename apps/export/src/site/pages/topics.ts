import type { Topic } from '@docfacts/schema'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { fileName } from '../../file-name.ts'
import { aspectName, subjectName, topicFacts } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { badge } from '../parts/badge.ts'
import { scroller } from '../parts/matrix.ts'
import { quotes } from '../parts/quotes.ts'
import { topicValue } from '../parts/topic-value.ts'
import { aspectHref, type Here, type Site, subjectHref } from '../site.ts'
import { topicTitle } from '../topic-title.ts'

const othersOnPage = 12

/** A page a topic: each value with the exact words of each source. */
export function* topicPages({ view }: Site): Generator<Page> {
  const byAspect = Map.groupBy(view.book.topics, ({ aspect }) => aspect)
  for (const topic of view.book.topics) {
    const facts = topicFacts(view, topic)
    const title = topicTitle(view, topic)
    yield {
      path: `topics/${fileName(topic.id)}.html`,
      title,
      description: facts.map(({ value }) => value).join(' · ') || title,
      content: (here) => [
        h('p.crumbs', [
          h('a', { href: subjectHref(here, topic.subject) }, subjectName(view, topic.subject)),
          ' / ',
          h('a', { href: aspectHref(here, topic.aspect) }, aspectName(view, topic.aspect))
        ]),
        h('h1', title),
        ...badge(topic.agreement),
        ...facts.slice(0, 80).map((fact) => h('section.says', [h('h2', fact.value), ...quotes(here, fact)])),
        ...others(here, topic, byAspect.get(topic.aspect) ?? [])
      ]
    }
  }
}

/** The same aspect of the subjects that are compared with this one. */
function others(here: Here, topic: Topic, topics: readonly Topic[]): ElementContent[] {
  const { view, comparisons } = here.site
  const rivals = new Set(
    comparisons.filter(({ entities }) => entities.includes(topic.subject)).flatMap(({ entities }) => entities)
  )
  const shown = topics.filter(({ id, subject }) => id !== topic.id && rivals.has(subject)).slice(0, othersOnPage)
  if (shown.length === 0) return []
  return [
    h('section', [
      h('h2', `${aspectName(view, topic.aspect)} elsewhere`),
      scroller(
        'Elsewhere',
        h(
          'table.properties',
          h(
            'tbody',
            shown.map((other) => row(here, other))
          )
        )
      )
    ])
  ]
}

function row(here: Here, topic: Topic): Element {
  const name = subjectName(here.site.view, topic.subject)
  return h('tr', [
    h('th', { scope: 'row' }, h('a', { href: subjectHref(here, topic.subject) }, name)),
    h('td', topicValue(here, topic))
  ])
}
