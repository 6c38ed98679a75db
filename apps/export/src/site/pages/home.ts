import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { comparisonTitle } from '../../view/comparison-title.ts'
import type { Comparison } from '../../view/comparisons.ts'
import { counted } from '../../view/counted.ts'
import { examples, mostSpokenOf } from '../../view/examples.ts'
import { countConflicts, countThings, headline } from '../../view/headline.ts'
import { questionText, tellingQuestions } from '../../view/questions.ts'
import { subjectName } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { askBox } from '../parts/ask-box.ts'
import { conflictCard } from '../parts/conflict-card.ts'
import { matrix } from '../parts/matrix.ts'
import { comparisonHref, type Here, questionHref, type Site, subjectHref } from '../site.ts'

/** The front page: ask, where sources disagree, a comparison, what the documents answer, what there is. */
export function homePage({ name, view: { book } }: Site): Page {
  return {
    path: 'index.html',
    title: name,
    description: `${counted(book.facts.length, 'fact')} from ${counted(book.documents.length, 'document')}: who says what, where, and where they disagree.`,
    content: (here) => [lead(here), ...conflicts(here), ...comparison(here), ...questions(here), ...entities(here)]
  }
}

function lead(here: Here): Element {
  const { view } = here.site
  return h('div.hero', [
    h('div', [
      h('h1', headline(view)),
      h('p.lead', [
        ...subjects(here),
        `${counted(view.book.facts.length, 'fact')}, each linked to the words that say it.`
      ])
    ]),
    askBox(here, examples(view, here.site.comparisons)),
    h('dl.figures', figures(here, countConflicts(view)))
  ])
}

/** `On Container, Virtual machine, Kernel and 79 more: ` */
function subjects(here: Here): ElementContent[] {
  const most = mostSpokenOf(here.site.view).slice(0, 3)
  if (most.length === 0) return []
  const links = most.map(([subject]) =>
    h('a', { href: subjectHref(here, subject) }, subjectName(here.site.view, subject))
  )
  const more = countThings(here.site.view) - most.length
  const names = links.flatMap((link, index) => (index === 0 ? [link] : [text(', '), link]))
  return [text('On '), ...names, text(more > 0 ? ` and ${more.toLocaleString('en')} more: ` : ': ')]
}

/** How much there is of what; what there is none of is left out. */
function figures({ root, site: { view, comparisons } }: Here, conflicts: number): Element[] {
  const all = [
    ['document', view.book.documents.length, 'sources/index.html'],
    ['thing', countThings(view), 'entities/index.html'],
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

/** Columns that a phone and a glance take in. */
const fewEntities = 4

/** The first comparison that is not too wide, and links to some more. */
function comparison(here: Here): ElementContent[] {
  const { comparisons, view } = here.site
  const first = comparisons.find(({ entities }) => entities.length <= fewEntities) ?? comparisons[0]
  if (first === undefined) return []
  const others = comparisons.filter((each) => each !== first).slice(0, 8)
  const links = others.map((each) => h('li', h('a', { href: comparisonHref(here, each) }, comparisonTitle(view, each))))
  return [
    h('section', [
      h('h2', comparisonTitle(view, first)),
      ...matrix(here, excerpt(first)),
      h('p.more', h('a', { href: comparisonHref(here, first) }, all(first))),
      ...(links.length === 0 ? [] : [h('p.label', 'Also compared'), h('ul.chips', links)])
    ])
  ]
}

/** What of a comparison fits the front page. */
const most = { entities: 8, rows: 6 }

function excerpt({ entities, rows, ...rest }: Comparison): Comparison {
  const shown = rows.slice(0, most.rows)
  return {
    ...rest,
    entities: entities.slice(0, most.entities),
    rows: shown.map(({ aspect, topics }) => ({ aspect, topics: topics.slice(0, most.entities) }))
  }
}

/** `All 12 aspects, and who says what` */
function all({ entities, rows }: Comparison): string {
  if (entities.length > most.entities) return `All ${entities.length}, and who says what`
  return rows.length > most.rows ? `All ${counted(rows.length, 'aspect')}, and who says what` : 'Who says what'
}

const shownQuestions = 6

function questions(here: Here): ElementContent[] {
  const telling = tellingQuestions(here.site.view)
  if (telling.length === 0) return []
  const items = telling
    .slice(0, shownQuestions)
    .map((fact) =>
      h('li', [h('a', { href: questionHref(here, fact.id) }, questionText(fact)), h('p', shortly(fact.value))])
    )
  return [
    h('section', [
      h('h2', 'What the documents answer'),
      h('ul.entries.columns', items),
      h('p.more', h('a', { href: `${here.root}questions/index.html` }, 'Every question'))
    ])
  ]
}

/** Characters of an answer in a list. */
const longest = 140

function shortly(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, '')} …` : text
}

function conflicts(here: Here): ElementContent[] {
  const { view } = here.site
  const topics = view.book.topics.filter(({ agreement }) => agreement === 'conflict').slice(0, 3)
  if (topics.length === 0) return []
  const cards = topics.map((topic) => conflictCard(here, topic, { heading: 'h3', shown: 4 }))
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
