import { h } from 'hastscript'
import { fileName } from '../../file-name.ts'
import { subjectName } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { matrix } from '../parts/matrix.ts'
import { pager } from '../parts/pager.ts'
import { comparisonHref, picturePath, type Site } from '../site.ts'

/** Rows on a page, so that no page grows beyond what a phone likes. */
const rowsOnPage = 40

/** A page a set of compared entities, and a list of them. */
export function* comparisonPages({ comparisons, view }: Site): Generator<Page> {
  yield {
    path: 'compare/index.html',
    title: 'Comparisons',
    description: 'What the documents compare with each other, and by which aspects.',
    content: (here) => [
      h('h1', 'Comparisons'),
      comparisons.length === 0
        ? h('p', 'The documents compare nothing.')
        : h(
            'ul.plain',
            comparisons.map((comparison) =>
              h('li', [
                h('a', { href: comparisonHref(here, comparison) }, names(comparison.entities)),
                h('span.count', `${comparison.rows.length} aspects`)
              ])
            )
          )
    ]
  }
  for (const comparison of comparisons) {
    const title = names(comparison.entities)
    const file = `${fileName(comparison.id)}.html`
    for (const slice of paginate(comparison.rows, rowsOnPage)) {
      yield {
        path: slicePath(`compare/${file}`, slice.number),
        title: slice.number === 1 ? title : `${title}, page ${slice.number}`,
        picture: picturePath(comparison),
        description: `${title} compared by ${comparison.rows.length} aspects, with who says what.`,
        content: (here) => [h('h1', title), matrix(here, comparison, slice.items), ...pager(file, slice)]
      }
    }
  }

  function names(entities: readonly string[]): string {
    return entities.map((entity) => subjectName(view, entity)).join(' – ')
  }
}
