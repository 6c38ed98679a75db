import { h } from 'hastscript'
import type { Page } from '../page.ts'
import type { Site } from '../site.ts'

/**
 * The page that static hosts show where there is none. It may stand for any path, so its links begin at the root of the host:
 * at the path of the address where that is known.
 */
export function* notFoundPages({ options: { baseUrl }, navigation }: Site): Generator<Page> {
  yield {
    path: '404.html',
    root: baseUrl === undefined ? '/' : new URL(baseUrl).pathname,
    title: 'Not found',
    description: 'There is no such page.',
    content: ({ root }) => [
      h('h1', 'There is no such page'),
      h('p.lead', 'An id may have changed with a new version of the documents. Ask above, or start here:'),
      h(
        'ul.plain',
        navigation.map(([path, name]) => h('li', h('a', { href: `${root}${path}` }, name)))
      )
    ]
  }
}
