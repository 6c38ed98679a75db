import type { Evidence } from '@docfacts/schema'
import type { ExportOptions } from '../export-options.ts'
import { fileName } from '../file-name.ts'
import { type Comparison, drawnComparisons, findComparisons } from '../view/comparisons.ts'
import { titleOf } from '../view/title.ts'
import type { View } from '../view/view.ts'
import { navigation, type Target } from './navigation.ts'
import { slicePath } from './paginate.ts'
import { type Breaks, breaksOf, pageOf } from './source-parts.ts'

/** What every page of the site is made from. */
export interface Site {
  readonly view: View
  /** What the site is called. */
  readonly name: string
  readonly options: ExportOptions
  readonly comparisons: readonly Comparison[]
  readonly navigation: readonly Target[]
  /** What is cited from each document, by its id, each place once. */
  readonly places: ReadonlyMap<string, readonly Evidence[]>
  /** Where the pages of each document begin, by its id. */
  readonly breaks: ReadonlyMap<string, Breaks>
}

/** The site and where in it a page stands, for links that work on any host and from a disk. */
export interface Here {
  readonly site: Site
  /** Way to the root: `''` or `'../'`. */
  readonly root: string
  /** Id of the one document that what follows cites, where that is named above. */
  readonly document?: string
  /** Whether there is little room: long names of files are cut. */
  readonly narrow?: boolean
}

/** Gathers what pages share. */
export function createSite(view: View, options: ExportOptions): Site {
  const comparisons = findComparisons(view)
  const places = placesOf(view)
  const breaks = breaksOf(view.book.documents, places, options.sources)
  return {
    view,
    name: titleOf(view),
    options,
    comparisons,
    navigation: navigation(view, comparisons, options),
    places,
    breaks
  }
}

function placesOf({ book }: View): Map<string, Evidence[]> {
  const places = new Map<string, Map<string, Evidence>>()
  for (const { evidence } of book.facts) {
    for (const place of evidence) {
      const known = places.get(place.document) ?? new Map<string, Evidence>()
      places.set(place.document, known)
      if (!known.has(spanId(place))) known.set(spanId(place), place)
    }
  }
  return new Map([...places].map(([document, known]) => [document, [...known.values()]]))
}

/** Link to the page of a subject. */
export function subjectHref({ root }: Here, subject: string): string {
  const document = /^document:(.*)$/s.exec(subject)?.[1]
  return document === undefined ? `${root}entities/${fileName(subject)}.html` : `${root}${sourcePath(document)}`
}

/** Link to the page of an aspect. */
export function aspectHref({ root }: Here, aspect: string): string {
  return `${root}aspects/${fileName(aspect)}.html`
}

/** Link to the page of a topic. */
export function topicHref({ root }: Here, topic: string): string {
  return `${root}topics/${fileName(topic)}.html`
}

/** Link to the page of a comparison. */
export function comparisonHref({ root }: Here, { id }: Comparison): string {
  return `${root}compare/${fileName(id)}.html`
}

/** Path of the picture of the comparison at a place, where pictures are exported; undefined for those that are not drawn. */
export function picturePath({ id }: Comparison, place: number): string | undefined {
  return place < drawnComparisons ? `pictures/compare/${fileName(id)}.png` : undefined
}

/** Link to the page of a question. */
export function questionHref({ root }: Here, fact: string): string {
  return `${root}questions/${fileName(fact)}.html`
}

/** Link to the marked span in the page of its source. */
export function evidenceHref({ root, site }: Here, evidence: Evidence): string {
  const page = pageOf(site.breaks.get(evidence.document) ?? [0], evidence)
  return `${root}${slicePath(sourcePath(evidence.document), page)}#${spanId(evidence)}`
}

/** Path of the first page of a document. */
export function sourcePath(document: string): string {
  return `sources/${fileName(document)}.html`
}

/** Id of the mark of a span: `s120-164`. */
export function spanId({ position: { start, end } }: Pick<Evidence, 'position'>): string {
  return start.offset === undefined ? `l${start.line}-${start.column}` : `s${start.offset}-${end.offset}`
}
