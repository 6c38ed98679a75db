import type { Fact } from '@docfacts/schema'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { subjectName, type View } from '../../view/view.ts'
import { comparisonTitle } from '../comparison-title.ts'
import { counted } from '../counted.ts'
import type { Page } from '../page.ts'
import { askBox } from '../parts/ask-box.ts'
import { conflictCard } from '../parts/conflict-card.ts'
import { matrix } from '../parts/matrix.ts'
import { comparisonHref, type Here, picturePath, type Site, subjectHref } from '../site.ts'

/** The front page: ask, where sources disagree, the largest comparison, what there is. */
export function homePage({ view: { book }, comparisons: [first] }: Site): Page {
  return {
    path: 'index.html',
    title: book.name,
    description: `${book.facts.length} facts from ${book.documents.length} documents: who says what, where, and where they disagree.`,
    picture: first === undefined ? undefined : picturePath(first),
    content: (here) => [lead(here), ...conflicts(here), ...comparison(here), ...entities(here)]
  }
}

function lead(here: Here): Element {
  const { book } = here.site.view
  const conflicts = book.topics.filter(({ agreement }) => agreement === 'conflict').length
  const who = counted(book.documents.length, 'document')
  return h('div.hero', [
    h('div', [
      h('h1', conflicts === 0 ? `What ${who} say, word for word` : `What ${who} say, and where they disagree`),
      h('p.lead', [...subjects(here), `${counted(book.facts.length, 'fact')}, each linked to the words that say it.`])
    ]),
    askBox(here, examples(here.site)),
    h('dl.figures', figures(here, conflicts))
  ])
}

/** `On Container, Virtual machine, Kernel and 79 more: ` */
function subjects(here: Here): ElementContent[] {
  const most = mostSpokenOf(here.site.view).slice(0, 3)
  if (most.length === 0) return []
  const links = most.map(([subject]) =>
    h('a', { href: subjectHref(here, subject) }, subjectName(here.site.view, subject))
  )
  const more = countOfThings(here.site.view) - most.length
  const names = links.flatMap((link, index) => (index === 0 ? [link] : [text(', '), link]))
  return [text('On '), ...names, text(more > 0 ? ` and ${more.toLocaleString('en')} more: ` : ': ')]
}

/** How much there is of what; what there is none of is left out. */
function figures({ root, site: { view, comparisons } }: Here, conflicts: number): Element[] {
  const all = [
    ['document', view.book.documents.length, 'sources/index.html'],
    ['thing', countOfThings(view), 'entities/index.html'],
    ['comparison', comparisons.length, 'compare/index.html'],
    ['conflict', conflicts, 'conflicts.html']
  ] as const
  return all
    .filter(([, count]) => count > 0)
    .map(([name, count, path]) =>
      h('div', [
        h('dt', h('a', { href: root + path }, count === 1 ? name : `${name}s`)),
        h('dd', count.toLocaleString('en'))
      ])
    )
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

function countOfThings({ entities, factsBySubject }: View): number {
  return [...factsBySubject.keys()].filter((subject) => entities.has(subject)).length
}

/** Entities with their facts, those with the most first. */
function mostSpokenOf({ entities, factsBySubject }: View): [subject: string, facts: readonly Fact[]][] {
  const known = [...factsBySubject].filter(([subject]) => entities.has(subject))
  return known.sort((a, b) => b[1].length - a[1].length)
}

/** Questions that the site can answer: the documents' own, and one a comparison. */
function examples({ view, comparisons }: Site): string[] {
  const asked = view.book.facts.filter((fact) => fact.kind === 'question')
  const own = asked
    .filter(({ question, value }) => value !== question && question.length < 60)
    .map(({ question }) => question)
  const [first] = comparisons
  const known = first?.entities.toSorted((a, b) => topicCount(view, b) - topicCount(view, a)) ?? []
  const names = known.slice(0, 2).map((entity) => subjectName(view, entity))
  const compared = names.length === 2 ? [`What is the difference between ${names.join(' and ')}?`] : []
  return [...compared, ...own].slice(0, 4)
}

function topicCount({ topicsBySubject }: View, entity: string): number {
  return topicsBySubject.get(entity)?.length ?? 0
}

function comparison(here: Here): ElementContent[] {
  const [first] = here.site.comparisons
  if (first === undefined) return []
  const names = comparisonTitle(here.site.view, first)
  return [
    h('section', [
      h('h2', names),
      matrix(here, first, first.rows.slice(0, 8)),
      h('p.more', h('a', { href: comparisonHref(here, first) }, `All ${first.rows.length} aspects, and who says what`))
    ])
  ]
}

function conflicts(here: Here): ElementContent[] {
  const { view } = here.site
  const topics = view.book.topics.filter(({ agreement }) => agreement === 'conflict').slice(0, 3)
  if (topics.length === 0) return []
  const cards = topics.map((topic) => conflictCard(here, topic, 'h3'))
  return [
    h('section', [
      h('h2', 'Where sources disagree'),
      h('div.cards', cards),
      h('p.more', h('a', { href: `${here.root}conflicts.html` }, 'Every conflict'))
    ])
  ]
}

function entities(here: Here): ElementContent[] {
  const { view } = here.site
  const most = mostSpokenOf(view).slice(0, 24)
  const chips = most.map(([subject, facts]) =>
    h(
      'li',
      h('a', { href: subjectHref(here, subject) }, [subjectName(view, subject), h('span.count', String(facts.length))])
    )
  )
  return most.length === 0 ? [] : [h('section', [h('h2', 'What the documents speak of'), h('ul.chips', chips)])]
}
