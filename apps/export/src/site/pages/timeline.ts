import type { EventFact } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { counted } from '../../view/counted.ts'
import { timeline } from '../../view/timeline.ts'
import { subjectName } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { cite } from '../parts/cite.ts'
import { pager } from '../parts/pager.ts'
import { type Here, type Site, subjectHref } from '../site.ts'

const eventsOnPage = 150

/** What happened when, the earliest first. */
export function* timelinePages({ view }: Site): Generator<Page> {
  const events = timeline(view)
  if (events.length === 0) return
  for (const slice of paginate(events, eventsOnPage)) {
    yield {
      path: slicePath('timeline.html', slice.number),
      title: slice.number === 1 ? 'Timeline' : `Timeline, page ${slice.number}`,
      description: `${counted(events.length, 'dated event')}, the earliest first.`,
      content: (here) => [
        h('h1', 'Timeline'),
        h('p.lead', 'What happened when, the earliest first.'),
        h(
          'ol.timeline',
          slice.items.map((event) => item(here, event))
        ),
        ...pager('timeline.html', slice)
      ]
    }
  }
}

function item(here: Here, event: EventFact): Element {
  return h('li', [
    h('div.when', event.when.text),
    h('div.what', [
      h('p', event.value),
      h('p.about', h('a', { href: subjectHref(here, event.subject) }, subjectName(here.site.view, event.subject))),
      cite(here, event)
    ])
  ])
}
