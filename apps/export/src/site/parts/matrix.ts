import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Comparison, ComparisonRow } from '../../view/comparisons.ts'
import { aspectName, subjectName } from '../../view/view.ts'
import { aspectHref, type Here, subjectHref } from '../site.ts'
import { withSharedSource } from './shared-source.ts'
import { topicValue } from './topic-value.ts'

/** Columns of a table at most: entities, or else aspects; where there are more of both, each aspect is a list of its own. */
const widest = 5

/** Columns from which on they are narrow. */
const narrowFrom = 4

/** A comparison as a table: an entity a column, or, where there are many entities, a row. */
export function matrix(given: Here, { entities, rows }: Comparison, shown: readonly ComparisonRow[] = rows): Element[] {
  const { here, note } = withSharedSource(
    given,
    shown.flatMap(({ topics }) => topics)
  )
  const columns = entities.length <= widest ? entities.length : shown.length
  const there = columns < narrowFrom ? here : { ...here, narrow: true }
  if (entities.length <= widest) return [...note, wideMatrix(there, entities, shown)]
  return [...note, columns <= widest ? tallMatrix(there, entities, shown) : longMatrix(here, entities, shown)]
}

function wideMatrix(here: Here, entities: readonly string[], shown: readonly ComparisonRow[]): Element {
  const { view } = here.site
  const names = entities.map((entity) => h('a', { href: subjectHref(here, entity) }, subjectName(view, entity)))
  const head = h('tr', [h('th', { scope: 'col' }, 'Aspect'), ...names.map((name) => h('th', { scope: 'col' }, name))])
  const body = shown.map(({ aspect, topics }) =>
    h('tr', [
      h('th', { scope: 'row' }, h('a', { href: aspectHref(here, aspect) }, aspectName(view, aspect))),
      ...topics.map((topic, column) => cell(here, topic, subjectName(view, entities[column] ?? '')))
    ])
  )
  return scroller('Comparison', h('table.matrix', [h('thead', head), h('tbody', body)]))
}

/** An entity a row, an aspect a column. */
function tallMatrix(here: Here, entities: readonly string[], shown: readonly ComparisonRow[]): Element {
  const { view } = here.site
  const names = shown.map(({ aspect }) =>
    h('th', { scope: 'col' }, h('a', { href: aspectHref(here, aspect) }, aspectName(view, aspect)))
  )
  const body = entities.map((entity, place) =>
    h('tr', [
      h('th', { scope: 'row' }, h('a', { href: subjectHref(here, entity) }, subjectName(view, entity))),
      ...shown.map(({ aspect, topics }) => cell(here, topics[place], aspectName(view, aspect)))
    ])
  )
  const head = h('tr', [h('th', { scope: 'col' }, 'Name'), ...names])
  return scroller('Comparison', h('table.matrix', [h('thead', head), h('tbody', body)]))
}

/** A table that scrolls by itself where the screen is narrow, with the keyboard too. */
export function scroller(name: string, table: Element): Element {
  return h('section.scroll', { ariaLabel: name, tabIndex: 0 }, table)
}

function longMatrix(here: Here, entities: readonly string[], rows: readonly ComparisonRow[]): Element {
  const { view } = here.site
  const groups = rows.map(({ aspect, topics }) =>
    h('tbody', [
      h(
        'tr.group',
        h('th', { scope: 'rowgroup', colSpan: 2 }, h('a', { href: aspectHref(here, aspect) }, aspectName(view, aspect)))
      ),
      ...topics.flatMap((topic, column) => {
        const entity = entities[column] ?? ''
        if (topic === undefined) return []
        const name = h('th', { scope: 'row' }, h('a', { href: subjectHref(here, entity) }, subjectName(view, entity)))
        return [h('tr', [name, cell(here, topic, '')])]
      })
    ])
  )
  return scroller('Comparison', h('table.matrix.long', groups))
}

function cell(here: Here, topic: ComparisonRow['topics'][number], name: string): Element {
  if (topic === undefined) return h('td.nothing', { dataName: name }, h('span', 'not said'))
  return h(
    'td',
    { dataName: name, ...(topic.agreement === 'conflict' ? { className: ['conflict'] } : {}) },
    topicValue(here, topic)
  )
}
