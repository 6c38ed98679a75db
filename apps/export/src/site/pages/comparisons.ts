import type { Element } from 'hast'
import { h } from 'hastscript'
import { fileName } from '../../file-name.ts'
import { comparisonTitle } from '../../view/comparison-title.ts'
import type { Comparison } from '../../view/comparisons.ts'
import { counted } from '../../view/counted.ts'
import { aspectName } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { matrix } from '../parts/matrix.ts'
import { pager } from '../parts/pager.ts'
import { comparisonHref, type Here, picturePath, type Site } from '../site.ts'

/** Rows on a page, so that no page grows beyond what a phone likes. */
const rowsOnPage = 40

/** A page a set of compared entities, and a list of them. */
export function* comparisonPages({ comparisons, view }: Site): Generator<Page> {
  if (comparisons.length === 0) return
  yield {
    path: 'compare/index.html',
    title: 'Comparisons',
    description: 'What the documents compare with each other, and by which aspects.',
    content: (here) => [
      h('h1', 'Comparisons'),
      h('p.lead', 'Things that documents set side by side, and by what.'),
      h(
        'ul.entries',
        comparisons.map((comparison) => entry(here, comparison))
      )
    ]
  }
  for (const [place, comparison] of comparisons.entries()) {
    const title = comparisonTitle(view, comparison)
    const file = `${fileName(comparison.id)}.html`
    for (const slice of paginate(comparison.rows, rowsOnPage)) {
      yield {
        path: slicePath(`compare/${file}`, slice.number),
        title: slice.number === 1 ? title : `${title}, page ${slice.number}`,
        picture: picturePath(comparison, place),
        description: `${title} compared by ${counted(comparison.rows.length, 'aspect')}, with who says what.`,
        content: (here) => [h('h1', title), ...matrix(here, comparison, slice.items), ...pager(file, slice)]
      }
    }
  }
}

function entry(here: Here, comparison: Comparison): Element {
  const { view } = here.site
  const { rows, documents } = comparison
  const aspects = rows.slice(0, 6).map(({ aspect }) => aspectName(view, aspect))
  const about = [counted(rows.length, 'aspect'), counted(documents, 'document')].join(' · ')
  return h('li', [
    h('a', { href: comparisonHref(here, comparison) }, comparisonTitle(view, comparison)),
    h('p.about', about),
    h('p', `${aspects.join(', ')}${rows.length > aspects.length ? ', …' : ''}`)
  ])
}
