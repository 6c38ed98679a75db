import { compareCodeUnits, type Document, type Evidence } from '@docfacts/schema'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { fileName } from '../../file-name.ts'
import type { Page } from '../page.ts'
import { paginate, slicePath } from '../paginate.ts'
import { markedSource } from '../parts/marked-source.ts'
import { pager } from '../parts/pager.ts'
import { type Here, type Site, spanId, subjectHref } from '../site.ts'
import { factSections } from './entities.ts'

const sourcesOnPage = 200

/** A page a document with its cited spans marked, and a list of all. */
export function* sourcePages(site: Site): Generator<Page> {
  const { view } = site
  const { documents } = view.book
  const byDocument = Map.groupBy(
    view.book.facts.flatMap(({ evidence }) => evidence),
    ({ document }) => document
  )
  for (const slice of paginate(documents, sourcesOnPage)) {
    yield {
      path: slicePath('sources/index.html', slice.number),
      title: slice.number === 1 ? 'Sources' : `Sources, page ${slice.number}`,
      description: `The ${documents.length} documents that every fact comes from.`,
      content: (here) => [
        h('h1', 'Sources'),
        h(
          'ul.sources',
          slice.items.map((document) => listItem(here, document, byDocument.get(document.id)?.length ?? 0))
        ),
        ...pager('index.html', slice)
      ]
    }
  }
  for (const document of documents) yield sourcePage(site, document, byDocument.get(document.id) ?? [])
}

function listItem(here: Here, document: Document, count: number): Element {
  const { author, published } = document.metadata
  const facts = [author, published?.slice(0, 10), `${document.words.toLocaleString('en')} words`, `${count} citations`]
  return h('li', [
    h('a', { href: subjectHref(here, `document:${document.id}`) }, document.title),
    h('p.about', [h('code', document.path), ' · ', facts.filter((fact) => fact !== undefined).join(' · ')])
  ])
}

function sourcePage({ view, options }: Site, document: Document, evidence: readonly Evidence[]): Page {
  const { author, published, description } = document.metadata
  const text = options.sources?.[document.path]
  const facts = view.factsBySubject.get(`document:${document.id}`) ?? []
  const restored = evidence.some(({ restoredBy }) => restoredBy !== undefined)
  return {
    path: `sources/${fileName(document.id)}.html`,
    title: document.title,
    description:
      description ?? `${document.title}: the document and the ${evidence.length} places that are cited from it.`,
    content: (here) => [
      h('p.crumbs', h('a', { href: 'index.html' }, 'Sources')),
      h('h1', document.title),
      h('p.about', [
        h('code', document.path),
        ...[author, published?.slice(0, 10)].flatMap((each) => (each === undefined ? [] : [` · ${each}`]))
      ]),
      ...factSections(here, facts.slice(0, 40)),
      h('section', [
        h('h2', text === undefined ? 'What is cited' : 'The text'),
        h(
          'p.hint',
          text === undefined
            ? 'The exact words of each place that a fact cites.'
            : `As it was written; what a fact cites is marked${restored ? ', with dots below where it was damaged and restored to be read' : ''}.`
        ),
        ...(text === undefined ? excerpts(evidence) : [markedSource(text, evidence)])
      ])
    ]
  }
}

/** Where the text of the document is not at hand: the quotes, in order. */
function excerpts(evidence: readonly Evidence[]): ElementContent[] {
  const unique = [...new Map(evidence.map((each) => [spanId(each), each])).values()]
  const sorted = unique.sort(
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
