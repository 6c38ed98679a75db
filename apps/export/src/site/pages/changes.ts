import type { Element } from 'hast'
import { h } from 'hastscript'
import { describeChange } from '../../changes/describe.ts'
import { type ReleaseNote, releaseNotes } from '../../changes/release-notes.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { pager } from '../parts/pager.ts'
import type { Site } from '../site.ts'

const releasesOnPage = 20
const changesInRelease = 150

/** What changed, release by release; no page where no releases are given. */
export function* changePages({ options: { releases = [] } }: Site): Generator<Page> {
  if (releases.length === 0) return
  for (const slice of paginate(releaseNotes(releases), releasesOnPage)) {
    yield {
      path: slicePath('changes.html', slice.number),
      title: slice.number === 1 ? 'What changed' : `What changed, page ${slice.number}`,
      description: 'What each release says that the one before did not.',
      content: () => [h('h1', 'What changed'), ...slice.items.map(section), ...pager('changes.html', slice)]
    }
  }
}

function section({ version, date, facts, changes }: ReleaseNote): Element {
  const shown = changes.slice(0, changesInRelease).map(describeChange)
  const more = changes.length - shown.length
  return h('section', [
    h('h2', version),
    h('p.about', [
      h('time', { dateTime: date }, date.slice(0, 10)),
      ` · ${facts.toLocaleString('en')} facts${changes.length === 0 ? '' : ` · ${changes.length} changes`}`
    ]),
    h(
      'ul.changes',
      shown.map(({ what, before, after }) =>
        h('li', [
          h('span.count', what),
          h('span', [
            ...(before === undefined ? [] : [h('del', before), ' ']),
            ...(after === undefined ? [] : [h('ins', after)])
          ])
        ])
      )
    ),
    ...(more > 0 ? [h('p.more', `and ${more} more`)] : [])
  ])
}
