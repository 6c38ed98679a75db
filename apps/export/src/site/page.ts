import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { ExportedFile } from '../exported-file.ts'
import { counted } from '../view/counted.ts'
import { headline } from '../view/headline.ts'
import type { Here, Site } from './site.ts'

/** What a page says of itself. */
export interface Page {
  /** Relative to the root of the site. */
  readonly path: string
  readonly title: string
  /** For search engines and previews: a sentence. */
  readonly description: string
  /** Picture for previews in place of the cover, relative to the root; shown where pictures are exported and the address is known. */
  readonly picture?: string | undefined
  /** Way to the root of the site, where it is not that of the path. */
  readonly root?: string
  /** Makes the content, given where the page stands. */
  readonly content: (here: Here) => ElementContent[]
}

/** Scripts of its own only, and nothing from elsewhere: whatever a document says cannot run. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; worker-src 'self'; img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'self'"

/** A page as a file. */
export function renderPage(site: Site, page: Page): ExportedFile {
  const here = { site, root: page.root ?? '../'.repeat(page.path.split('/').length - 1) }
  const tree: Root = { type: 'root', children: [{ type: 'doctype' }, document(here, page)] }
  return {
    path: page.path,
    mediaType: 'text/html; charset=utf-8',
    content: `${toHtml(tree, { upperDoctype: true }).replace(forbidden, '\uFFFD')}\n`
  }
}

/** Characters that HTML may not hold, however they are written: controls, and those that are none. */
const forbidden = /[^\P{Cc}\t\n\f\r]|\p{Noncharacter_Code_Point}/gu

function document(here: Here, page: Page): Element {
  return h('html', { lang: 'en' }, [
    head(here, page),
    h('body', [
      h('a.skip', { href: '#main' }, 'Skip to content'),
      header(here, page),
      h('main', { id: 'main' }, page.content(here)),
      footer(here)
    ])
  ])
}

function head({ site, root }: Here, { path, title, description, picture, root: elsewhere }: Page): Element {
  const isAnywhere = elsewhere !== undefined
  const full = title === site.name ? title : `${title} · ${site.name}`
  const short = description.length > 160 ? `${description.slice(0, 159).replace(/\s+\S*$/, '')}…` : description
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('title', full),
    h('meta', { name: 'description', content: short }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'generator', content: 'docfacts' }),
    h('meta', { property: 'og:site_name', content: site.name }),
    h('meta', { property: 'og:title', content: title }),
    h('meta', { property: 'og:description', content: short }),
    h('meta', { property: 'og:type', content: path === 'index.html' ? 'website' : 'article' }),
    ...(isAnywhere ? [h('meta', { name: 'robots', content: 'noindex' })] : canonical(site, path)),
    ...preview(site, picture, title),
    ...feedLinks(site, root),
    h('link', { rel: 'stylesheet', href: `${root}assets/site.css` }),
    h('link', { rel: 'icon', type: 'image/svg+xml', href: `${root}assets/icon.svg` }),
    h('script', { defer: true, src: `${root}assets/site.js` })
  ])
}

function canonical({ options }: Site, path: string): Element[] {
  if (options.baseUrl === undefined) return []
  const url = `${options.baseUrl}${path.replace(/(^|\/)index\.html$/, '$1')}`
  return [h('link', { rel: 'canonical', href: url }), h('meta', { property: 'og:url', content: url })]
}

/** What previews show where a page has no picture of its own. */
const cover = 'pictures/cover.png'

function preview({ view, options: { baseUrl, formats } }: Site, picture: string | undefined, title: string): Element[] {
  if (baseUrl === undefined) return []
  if (formats !== undefined && !formats.includes('pictures')) return []
  return [
    h('meta', { property: 'og:image', content: `${baseUrl}${picture ?? cover}` }),
    h('meta', { property: 'og:image:alt', content: picture === undefined ? headline(view) : title }),
    h('meta', { name: 'twitter:card', content: 'summary_large_image' })
  ]
}

function feedLinks({ options: { releases = [], formats } }: Site, root: string): Element[] {
  if (releases.length === 0 || (formats !== undefined && !formats.includes('feeds'))) return []
  return [h('link', { rel: 'alternate', type: 'application/atom+xml', title: 'What changed', href: `${root}feed.xml` })]
}

function header({ site, root }: Here, { path }: Page): Element {
  const links = site.navigation.map(([target, name]) =>
    h('li', h('a', { href: `${root}${target}`, ...current(path, target) }, name))
  )
  return h('header.site', [
    h('a.home', { href: `${root}index.html`, ...current(path, 'index.html') }, site.name),
    ...(path === 'index.html' ? [] : [find(root)]),
    h('nav', { ariaLabel: 'Main' }, h('ul', links))
  ])
}

/** The box that asks from every page; the home page answers. */
function find(root: string): Element {
  return h('form.find', { role: 'search', action: `${root}index.html`, method: 'get' }, [
    h('input', {
      name: 'q',
      type: 'search',
      ariaLabel: 'Ask the documents',
      placeholder: 'Ask the documents',
      autoComplete: 'off',
      required: true,
      maxLength: 300
    }),
    h('button', { type: 'submit' }, 'Ask')
  ])
}

function current(path: string, target: string): { ariaCurrent?: string } {
  return path === target ? { ariaCurrent: 'page' } : {}
}

function footer({ site, root }: Here): Element {
  const { documents, facts } = site.view.book
  return h('footer.site', [
    h('p', [
      `${counted(facts.length, 'fact')}, read from `,
      h('a', { href: `${root}sources/index.html` }, counted(documents.length, 'document')),
      ' by docfacts. Every value is a quotation, or a reading, of the place it links to.'
    ])
  ])
}
