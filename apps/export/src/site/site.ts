import type { Evidence } from '@docfacts/schema'
import type { ExportOptions } from '../export-options.ts'
import { fileName } from '../file-name.ts'
import { type Comparison, findComparisons } from '../view/comparisons.ts'
import type { View } from '../view/view.ts'

/** What every page of the site is made from. */
export interface Site {
  readonly view: View
  readonly options: ExportOptions
  readonly comparisons: readonly Comparison[]
}

/** The site and where in it a page stands, for links that work on any host and from a disk. */
export interface Here {
  readonly site: Site
  /** Way to the root: `''` or `'../'`. */
  readonly root: string
}

/** Gathers what pages share. */
export function createSite(view: View, options: ExportOptions): Site {
  return { view, options, comparisons: findComparisons(view) }
}

/** Link to the page of a subject. */
export function subjectHref({ root }: Here, subject: string): string {
  const document = /^document:(.*)$/s.exec(subject)?.[1]
  return document === undefined
    ? `${root}entities/${fileName(subject)}.html`
    : `${root}sources/${fileName(document)}.html`
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

/** Path of the picture of a comparison, where pictures are exported. */
export function picturePath({ id }: Comparison): string {
  return `pictures/compare/${fileName(id)}.png`
}

/** Link to the page of a question. */
export function questionHref({ root }: Here, fact: string): string {
  return `${root}questions/${fileName(fact)}.html`
}

/** Link to the marked span in the page of its source. */
export function evidenceHref({ root }: Here, evidence: Evidence): string {
  return `${root}sources/${fileName(evidence.document)}.html#${spanId(evidence)}`
}

/** Id of the mark of a span: `s120-164`. */
export function spanId({ position: { start, end } }: Pick<Evidence, 'position'>): string {
  return start.offset === undefined ? `l${start.line}-${start.column}` : `s${start.offset}-${end.offset}`
}
