import { compareCodeUnits, type Entity } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { pager } from '../parts/pager.ts'
import { whoSaysWhat } from '../parts/topic-value.ts'
import { type Here, type Site, subjectHref } from '../site.ts'

const termsOnPage = 120

/** What things are, by name. */
export function* glossaryPages({ view }: Site): Generator<Page> {
  const defined = view.book.entities.filter(({ id }) =>
    view.factsBySubject.get(id)?.some(({ kind }) => kind === 'definition')
  )
  const sorted = defined.toSorted(
    (a, b) => compareCodeUnits(a.name.toLowerCase(), b.name.toLowerCase()) || compareCodeUnits(a.id, b.id)
  )
  for (const slice of paginate(sorted, termsOnPage)) {
    yield {
      path: slicePath('glossary.html', slice.number),
      title: slice.number === 1 ? 'Glossary' : `Glossary, page ${slice.number}`,
      description: `${defined.length} terms as the documents define them.`,
      content: (here) => [
        h('h1', 'Glossary'),
        defined.length === 0
          ? h('p.lead', 'The documents define nothing.')
          : h(
              'dl.glossary',
              slice.items.map((entity) => term(here, entity))
            ),
        ...pager('glossary.html', slice)
      ]
    }
  }
}

function term(here: Here, { id, name }: Entity): Element {
  const facts = (here.site.view.factsBySubject.get(id) ?? []).filter(({ kind }) => kind === 'definition')
  return h('div', [h('dt', h('a', { href: subjectHref(here, id) }, name)), h('dd', whoSaysWhat(here, facts))])
}
