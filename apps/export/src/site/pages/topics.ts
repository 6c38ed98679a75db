import type { Fact, Topic } from '@docfacts/schema'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { fileName } from '../../file-name.ts'
import { aspectName, subjectName, topicFacts } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { paginate } from '../paginate.ts'
import { scroller } from '../parts/matrix.ts'
import { quotes } from '../parts/quotes.ts'
import { rangeBar, rangeEnds } from '../parts/range-bar.ts'
import { quantityOf, scaleOf } from '../parts/scale.ts'
import { topicValue } from '../parts/topic-value.ts'
import { aspectHref, type Here, type Site, subjectHref } from '../site.ts'
import { topicTitle } from '../topic-title.ts'

const othersOnPage = 12
const factsOnPage = 40

/** A page a topic: each value with the exact words of each source. */
export function* topicPages({ view }: Site): Generator<Page> {
  const byAspect = Map.groupBy(view.book.topics, ({ aspect }) => aspect)
  for (const topic of view.book.topics) {
    const facts = topicFacts(view, topic)
    const title = topicTitle(view, topic)
    yield {
      path: `topics/${fileName(topic.id)}.html`,
      title,
      description: `${title}. ${facts.map(({ value }) => value).join(' · ')}`,
      content: (here) => [
        h('p.crumbs', [
          h('a', { href: subjectHref(here, topic.subject) }, subjectName(view, topic.subject)),
          ' / ',
          h('a', { href: aspectHref(here, topic.aspect) }, aspectName(view, topic.aspect))
        ]),
        h('h1', title),
        h('p.lead', summary(topic, facts)),
        ...saidOnPage(here, facts),
        ...others(here, topic, byAspect.get(topic.aspect) ?? [])
      ]
    }
  }
}

/** How the sources stand to each other, in a sentence. */
function summary({ agreement }: Topic, facts: readonly Fact[]): string {
  const documents = new Set(facts.flatMap(({ evidence }) => evidence.map(({ document }) => document))).size
  const who = documents === 1 ? 'One document says' : `${documents} documents say`
  switch (agreement) {
    case 'single':
      return facts.length === 1 ? `${who} it.` : `${who} ${facts.length} things.`
    case 'agree':
      return `${documents === 1 ? 'One document says' : `${documents} documents say`} the same.`
    case 'refine':
      return `${documents} documents differ in detail; they can all be right.`
    case 'conflict':
      return `${documents === 1 ? 'One document disagrees with itself' : `${documents} documents disagree`}: not all of this can be right.`
  }
}

/** Each value with its amount as a bar, and the words of each source. */
function saidOnPage(here: Here, facts: readonly Fact[]): Element[] {
  const shown = paginate(facts, factsOnPage)[0]?.items ?? []
  const scale = scaleOf(shown)
  const isDrawn = (fact: Fact): boolean => scale !== undefined && quantityOf(fact) !== undefined
  const item = (fact: Fact): Element =>
    h('section.says', [valueHeading(fact), ...rangeBar(fact, scale), ...quotes(here, fact)])
  return [
    ...shown.filter(isDrawn).map(item),
    ...rangeEnds(scale, 'p'),
    ...shown.filter((fact) => !isDrawn(fact)).map(item)
  ]
}

/** Characters from which on a value is a sentence, not a heading, to the eye. */
const sentence = 60

function valueHeading({ value }: Fact): Element {
  return h('h2', value.length > sentence ? { className: ['sentence'] } : {}, value)
}

/** The same aspect of the subjects that are compared with this one. */
function others(here: Here, topic: Topic, topics: readonly Topic[]): ElementContent[] {
  const { view, comparisons } = here.site
  const rivals = new Set(
    comparisons.filter(({ entities }) => entities.includes(topic.subject)).flatMap(({ entities }) => entities)
  )
  const shown = topics.filter(({ id, subject }) => id !== topic.id && rivals.has(subject)).slice(0, othersOnPage)
  if (shown.length === 0) return []
  return [
    h('section', [
      h('h2', `${aspectName(view, topic.aspect)} elsewhere`),
      scroller(
        'Elsewhere',
        h(
          'table.properties',
          h(
            'tbody',
            shown.map((other) => row(here, other))
          )
        )
      )
    ])
  ]
}

function row(here: Here, topic: Topic): Element {
  const name = subjectName(here.site.view, topic.subject)
  return h('tr', [
    h('th', { scope: 'row' }, h('a', { href: subjectHref(here, topic.subject) }, name)),
    h('td', topicValue(here, topic))
  ])
}
