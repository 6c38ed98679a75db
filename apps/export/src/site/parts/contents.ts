import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

/** A part of a long page. */
export interface Section {
  readonly id: string
  readonly title: string
  /** How much it holds, for the list of contents. */
  readonly count: number
  readonly content: readonly ElementContent[]
}

/** Sections, and beside them what there is, where there is more than one. */
export function withContents(sections: readonly Section[]): Element[] {
  const parts = sections.map(({ id, title, content }) => h('section', { id }, [h('h2', title), ...content]))
  if (sections.length < 2) return parts
  const links = sections.map(({ id, title, count }) =>
    h('li', h('a', { href: `#${id}` }, [title, h('span.count', count.toLocaleString('en'))]))
  )
  return [h('div.with-contents', [h('nav.contents', { ariaLabel: 'On this page' }, h('ul', links)), h('div', parts)])]
}
