import { h } from 'hastscript'
import { counted } from '../../view/counted.ts'
import { subjectName } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { cite } from '../parts/cite.ts'
import { pager } from '../parts/pager.ts'
import { stackSvg } from '../parts/stack-svg.ts'
import { type Site, subjectHref } from '../site.ts'

const stacksOnPage = 60

/** Architectures side by side, drawn from the documents' diagrams. */
export function* stackPages({ view }: Site): Generator<Page> {
  const stacks = view.book.facts.filter((fact) => fact.kind === 'stack')
  if (stacks.length === 0) return
  for (const slice of paginate(stacks, stacksOnPage)) {
    yield {
      path: slicePath('stacks.html', slice.number),
      title: slice.number === 1 ? 'Stacks' : `Stacks, page ${slice.number}`,
      description: `${counted(stacks.length, 'architecture')}, drawn layer by layer from the documents' diagrams.`,
      content: (here) => [
        h('h1', 'Stacks'),
        h('p.lead', 'What stands on what, top to bottom, as the documents draw it.'),
        h(
          'div.stacks',
          slice.items.map((fact) =>
            h('figure', [
              stackSvg(fact, subjectName(view, fact.subject)),
              h('figcaption', [
                h('a', { href: subjectHref(here, fact.subject) }, subjectName(view, fact.subject)),
                cite(here, { ...fact, evidence: fact.evidence.slice(0, 1) })
              ])
            ])
          )
        ),
        ...pager('stacks.html', slice)
      ]
    }
  }
}
