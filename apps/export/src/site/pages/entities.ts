import type { Entity, Fact } from '@docfacts/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { fileName } from '../../file-name.ts'
import { counted } from '../../view/counted.ts'
import { kindHeadings, kinds } from '../../view/kinds.ts'
import { aspectName, subjectName } from '../../view/view.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { cite } from '../parts/cite.ts'
import { type Section, withContents } from '../parts/contents.ts'
import { factItem } from '../parts/fact-item.ts'
import { scroller } from '../parts/matrix.ts'
import { byName, nameIndex } from '../parts/name-index.ts'
import { pager } from '../parts/pager.ts'
import { withSharedSource } from '../parts/shared-source.ts'
import { topicValue } from '../parts/topic-value.ts'
import { aspectHref, comparisonHref, type Here, type Site } from '../site.ts'

const factsOnPage = 120
const namesOnPage = 1000

/** A page an entity, with everything said of it, and a list of all. */
export function* entityPages(site: Site): Generator<Page> {
  const { view } = site
  const entities = view.book.entities.filter(({ id }) => view.factsBySubject.has(id)).sort(byName)
  if (entities.length === 0) return
  for (const slice of paginate(entities, namesOnPage)) {
    yield {
      path: slicePath('entities/index.html', slice.number),
      title: slice.number === 1 ? 'Entities' : `Entities, page ${slice.number}`,
      description: 'The things that the documents speak of, with the number of facts about each.',
      content: (here) => [
        h('h1', 'Entities'),
        h('p.lead', `${counted(entities.length, 'thing')} that the documents speak of, with how many facts there are.`),
        ...nameIndex(here, slice.items),
        ...pager('index.html', slice)
      ]
    }
  }
  for (const entity of entities) yield* pagesOf(site, entity)
}

function* pagesOf({ view }: Site, entity: Entity): Generator<Page> {
  const file = `${fileName(entity.id)}.html`
  const listed = (view.factsBySubject.get(entity.id) ?? []).filter(({ kind }) => kind !== 'attribute')
  const sorted = listed.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  const definition = listed.find(({ kind }) => kind === 'definition')
  for (const slice of paginate(sorted, factsOnPage)) {
    yield {
      path: slicePath(`entities/${file}`, slice.number),
      title: slice.number === 1 ? entity.name : `${entity.name}, page ${slice.number}`,
      description:
        definition?.value ?? `What the documents say about ${entity.name}: ${counted(listed.length, 'fact')}.`,
      content: (here) => [
        h('h1', entity.name),
        ...lead(here, slice.number === 1 ? definition : undefined),
        ...also(entity),
        ...(slice.number === 1 ? comparedIn(here, entity) : []),
        ...withContents([...(slice.number === 1 ? properties(here, entity) : []), ...factSections(here, slice.items)]),
        ...pager(file, slice)
      ]
    }
  }
}

function lead(here: Here, definition: Fact | undefined): Element[] {
  return definition === undefined ? [] : [h('div.lead', [`${definition.value} `, cite(here, definition)])]
}

function also({ aliases }: Entity): Element[] {
  return aliases.length === 0 ? [] : [h('p.also', ['Also: ', aliases.slice(0, 12).join(', ')])]
}

function comparedIn(here: Here, { id }: Entity): Element[] {
  const comparisons = here.site.comparisons.filter(({ entities }) => entities.includes(id)).slice(0, 12)
  if (comparisons.length === 0) return []
  const links = comparisons.map((comparison) => {
    const others = comparison.entities
      .filter((other) => other !== id)
      .map((other) => subjectName(here.site.view, other))
    return h('li', h('a', { href: comparisonHref(here, comparison) }, `Compared with ${others.join(', ')}`))
  })
  return [h('ul.chips', links)]
}

function properties(given: Here, { id }: Entity): Section[] {
  const topics = (given.site.view.topicsBySubject.get(id) ?? []).toSorted((a, b) => b.facts.length - a.facts.length)
  if (topics.length === 0) return []
  const { here, note } = withSharedSource(given, topics)
  const rows = topics.map((topic) =>
    h('tr', [
      h(
        'th',
        { scope: 'row' },
        h('a', { href: aspectHref(here, topic.aspect) }, aspectName(here.site.view, topic.aspect))
      ),
      h('td', { className: topic.agreement === 'conflict' ? ['conflict'] : [] }, topicValue(here, topic))
    ])
  )
  return [
    {
      id: 'attribute',
      title: kindHeadings.attribute,
      count: topics.length,
      content: [...note, scroller('Properties', h('table.properties', h('tbody', rows)))]
    }
  ]
}

/** Facts below the headings of their kinds. */
export function factSections(here: Here, facts: readonly Fact[]): Section[] {
  const groups = Map.groupBy(facts, ({ kind }) => kind)
  return [...groups].map(([kind, group]) => ({
    id: kind,
    title: kindHeadings[kind],
    count: group.length,
    content: [
      h(
        'ul',
        { className: ['facts', kind] },
        group.map((fact) => factItem(here, fact))
      )
    ]
  }))
}
