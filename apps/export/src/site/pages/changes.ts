import type { Change } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { describeChange } from '../../changes/describe.ts'
import { type ReleaseNote, releaseNotes } from '../../changes/release-notes.ts'
import { counted } from '../../view/counted.ts'
import { subjectName } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { pager } from '../parts/pager.ts'
import type { Here, Site } from '../site.ts'

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
      content: (here) => [
        h('h1', 'What changed'),
        h('p.lead', 'What each release says that the one before did not, fact by fact.'),
        ...slice.items.map((note) => section(here, note)),
        ...pager('changes.html', slice)
      ]
    }
  }
}

function section(here: Here, { version, date, facts, changes }: ReleaseNote): Element {
  const groups = Map.groupBy(changes.slice(0, changesInRelease), (change) => describeChange(change).what)
  const more = changes.length - changesInRelease
  return h('section', [
    h('h2', version),
    h('p.about', [
      h('time', { dateTime: date }, date.slice(0, 10)),
      ` · ${counted(facts, 'fact')}${changes.length === 0 ? '' : ` · ${counted(changes.length, 'change')}`}`
    ]),
    ...[...groups].flatMap(([what, group]) => [
      h('h3.kind', [what, h('span.count', group.length.toLocaleString('en'))]),
      h(
        'ul.changes',
        group.map((change) => item(here, change))
      )
    ]),
    ...(more > 0 ? [h('p.more', `and ${more.toLocaleString('en')} more`)] : [])
  ])
}

function item({ site: { view } }: Here, change: Change): Element {
  const { before, after } = describeChange(change)
  const subject = subjectOf(change)
  return h('li', [
    ...(subject === undefined ? [] : [h('span.of', subjectName(view, subject))]),
    ...(before === undefined ? [] : [h('del', before), ' ']),
    ...(after === undefined ? [] : [h('ins', after)])
  ])
}

/** What the fact or topic that changed is about. */
function subjectOf(change: Change): string | undefined {
  for (const side of ['after', 'before'] as const) {
    const part: unknown = side in change ? change[side as keyof Change] : undefined
    if (typeof part !== 'object' || part === null || !('subject' in part)) continue
    if (typeof part.subject === 'string') return part.subject
  }
  return undefined
}
