import { compareCodeUnits, type Document, type Evidence, type Fact } from '@docfacts/schema'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { counted } from '../../view/counted.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { type Section, withContents } from '../parts/contents.ts'
import { pager } from '../parts/pager.ts'
import { typesetSource } from '../parts/typeset-source.ts'
import { type Here, type Site, sourcePath, spanId, subjectHref } from '../site.ts'
import { pageOf } from '../source-parts.ts'
import { factSections } from './entities.ts'

const sourcesOnPage = 200

/** The pages of a document with its cited spans marked, and a list of all documents. */
export function* sourcePages(site: Site): Generator<Page> {
  const { documents } = site.view.book
  for (const slice of paginate(documents, sourcesOnPage)) {
    yield {
      path: slicePath('sources/index.html', slice.number),
      title: slice.number === 1 ? 'Sources' : `Sources, page ${slice.number}`,
      description: `The ${documents.length} documents that every fact comes from.`,
      content: (here) => [
        h('h1', 'Sources'),
        h('p.lead', 'The documents that every fact comes from, with what is cited marked in them.'),
        h(
          'ul.entries',
          slice.items.map((document) => entry(here, document))
        ),
        ...pager('index.html', slice)
      ]
    }
  }
  for (const document of documents) yield* pagesOf(site, document)
}

function entry(here: Here, document: Document): Element {
  const { description } = document.metadata
  return h('li', [
    h('a', { href: subjectHref(here, `document:${document.id}`) }, document.title),
    about(here.site, document),
    ...(typeof description === 'string' ? [h('p', description)] : [])
  ])
}

/** Who wrote it and when, how long it is, and where it lies. */
function about({ places }: Site, { id, path, metadata, words }: Document): Element {
  const { author, published, updated } = metadata
  const date = published?.slice(0, 10) ?? (updated === undefined ? undefined : `updated ${updated.slice(0, 10)}`)
  const cited = `${(places.get(id)?.length ?? 0).toLocaleString('en')} cited`
  const parts = [author, date, counted(words, 'word'), cited].filter((part) => part !== undefined)
  return h('p.about', [...parts.flatMap((part) => [h('span', part), ' ']), h('code', path)])
}

function* pagesOf(site: Site, document: Document): Generator<Page> {
  const breaks = site.breaks.get(document.id) ?? [0]
  const places = site.places.get(document.id) ?? []
  const path = sourcePath(document.id)
  const description = `${document.title}: the document and the ${places.length} places that are cited from it.`
  for (const [index, start] of breaks.entries()) {
    const slice = { number: index + 1, count: breaks.length, items: [] }
    yield {
      path: slicePath(path, slice.number),
      title: slice.number === 1 ? document.title : `${document.title}, page ${slice.number}`,
      description: slice.number === 1 ? (document.metadata.description ?? description) : description,
      content: (here) => [
        h('p.crumbs', h('a', { href: 'index.html' }, 'Sources')),
        h('h1', document.title),
        about(site, document),
        ...withContents([
          text(here, document, places, start, breaks[index + 1]),
          ...(index === 0 ? factSections(here, factsAbout(site, document)) : [])
        ]),
        ...pager(path.replace(/^sources\//, ''), slice)
      ]
    }
  }
}

/** What the document says of itself, but for what stands below its title, and for sentences that are marked in the text. */
function factsAbout({ view }: Site, { id }: Document): Fact[] {
  const facts = view.factsBySubject.get(`document:${id}`) ?? []
  return facts.filter(({ kind }) => kind !== 'attribute' && kind !== 'statement')
}

/** The text of a page, or its quotes where the text is not at hand. */
function text(
  { site }: Here,
  { id, path }: Document,
  places: readonly Evidence[],
  start: number,
  end?: number
): Section {
  const source = site.options.sources?.[path]
  const breaks = site.breaks.get(id) ?? [0]
  const shown = places.filter((place) => pageOf(breaks, place) === breaks.indexOf(start) + 1)
  const isRestored = shown.some(({ restoredBy }) => restoredBy !== undefined)
  const restored = isRestored ? ' Dots stand below what was damaged and had to be restored to be read.' : ''
  return {
    id: 'text',
    title: source === undefined ? 'What is cited' : 'The text',
    count: shown.length,
    content:
      source === undefined
        ? [h('p.hint', 'The exact words of each place that a fact cites.'), ...excerpts(shown)]
        : [
            h('p.hint', `As it was written. What a fact cites is marked.${restored}`),
            typesetSource(source, { start, end: end ?? source.length }, shown)
          ]
  }
}

/** Where the text of the document is not at hand: the quotes, in order. */
function excerpts(places: readonly Evidence[]): ElementContent[] {
  const sorted = places.toSorted(
    (a, b) => a.position.start.line - b.position.start.line || compareCodeUnits(spanId(a), spanId(b))
  )
  return [
    h(
      'ol.excerpts',
      sorted.map((each) =>
        h('li', [h('span.line', `line ${each.position.start.line}`), h('mark', { id: spanId(each) }, each.quote)])
      )
    )
  ]
}
