import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { subjectName, topicFacts, type View } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { askBox } from '../parts/ask-box.ts'
import { matrix } from '../parts/matrix.ts'
import { whoSaysWhat } from '../parts/topic-value.ts'
import { comparisonHref, type Here, picturePath, type Site, subjectHref, topicHref } from '../site.ts'
import { topicTitle } from '../topic-title.ts'

/** The front page: ask, the largest comparison, where sources disagree, what there is. */
export function homePage({ view: { book }, comparisons: [first] }: Site): Page {
  return {
    path: 'index.html',
    title: book.name,
    description: `${book.facts.length} facts from ${book.documents.length} documents: who says what, where, and where they disagree.`,
    picture: first === undefined ? undefined : picturePath(first),
    content: (here) => [...lead(here), ...comparison(here), ...conflicts(here), ...entities(here)]
  }
}

function lead(here: Here): ElementContent[] {
  const { book } = here.site.view
  const conflicts = book.topics.filter(({ agreement }) => agreement === 'conflict').length
  return [
    h('div.hero', [
      h('h1', 'Who says what, where, and where they disagree'),
      h(
        'p.lead',
        `${book.facts.length.toLocaleString('en')} facts from ${book.documents.length} documents, each linked to the words that say it.`
      ),
      askBox(here, examples(here.site)),
      h('dl.figures', [
        figure('documents', book.documents.length, `${here.root}sources/index.html`),
        figure('facts', book.facts.length, `${here.root}entities/index.html`),
        figure('comparisons', here.site.comparisons.length, `${here.root}compare/index.html`),
        figure('conflicts', conflicts, `${here.root}conflicts.html`)
      ])
    ])
  ]
}

function figure(name: string, count: number, href: string): ElementContent {
  return h('div', [h('dt', h('a', { href }, name)), h('dd', count.toLocaleString('en'))])
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
  const names = first.entities.map((entity) => subjectName(here.site.view, entity)).join(' – ')
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
  const topics = view.book.topics.filter(({ agreement }) => agreement === 'conflict').slice(0, 4)
  if (topics.length === 0) return []
  const cards = topics.map((topic) =>
    h('article.card', [
      h('h3', h('a', { href: topicHref(here, topic.id) }, topicTitle(view, topic))),
      whoSaysWhat(here, topicFacts(view, topic))
    ])
  )
  return [
    h('section', [
      h('h2', 'Where sources disagree'),
      h('div.cards', cards),
      h('p.more', h('a', { href: `${here.root}conflicts.html` }, 'All conflicts'))
    ])
  ]
}

function entities(here: Here): ElementContent[] {
  const { view } = here.site
  const known = [...view.factsBySubject].filter(([subject]) => view.entities.has(subject))
  const most = known.toSorted((a, b) => b[1].length - a[1].length).slice(0, 24)
  const chips = most.map(([subject, facts]) =>
    h(
      'li',
      h('a', { href: subjectHref(here, subject) }, [subjectName(view, subject), h('span.count', String(facts.length))])
    )
  )
  return [h('section', [h('h2', 'What the documents speak of'), h('ul.chips', chips)])]
}
