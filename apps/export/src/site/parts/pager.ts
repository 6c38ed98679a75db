import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Slice, slicePath } from '../paginate.ts'

/** Links to the other pages of a list; nothing where there is one. */
export function pager(file: string, { number, count }: Slice<unknown>): Element[] {
  if (count === 1) return []
  const links: Element[] = []
  if (number > 1) links.push(h('a', { href: slicePath(file, number - 1), rel: 'prev' }, '← Previous'))
  links.push(h('span', `Page ${number} of ${count}`))
  if (number < count) links.push(h('a', { href: slicePath(file, number + 1), rel: 'next' }, 'Next →'))
  return [h('nav.pager', { ariaLabel: 'Pages' }, links)]
}
