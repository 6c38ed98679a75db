import type { Evidence } from '@docfacts/schema'
import type { Content } from '../content/content.ts'
import { cut } from './cut.ts'
import { escapeMarkdown } from './escape.ts'
import { readable } from './readable.ts'
import type { View } from './view.ts'

/** A place that says something: a fact's evidence, or a citation of an answer. */
export type SourcePlace = Pick<Evidence, 'document' | 'path' | 'section' | 'quote' | 'position'>

/**
 * The places that say something by their numbers: title and heading with a link to the line, and the words quoted. Neighbours
 * under one heading share a line.
 */
export function evidenceLines(places: readonly SourcePlace[], view: View): string[] {
  return neighbours(places).map((group) => {
    const numbers = group.map(({ number }) => number)
    const quotes = group.map(({ place }) => `“${escapeMarkdown(cut(readable(place.quote), 220))}”`)
    const where = whereOf(
      group.map(({ place }) => place),
      view
    )
    return `-# ${numbers.join(', ')} · ${where}\n-# ${quotes.join(' · ')}`
  })
}

interface Numbered {
  readonly number: number
  readonly place: SourcePlace
}

/** Places that follow each other under one heading, at most four together. */
function neighbours(places: readonly SourcePlace[]): Numbered[][] {
  const groups: Numbered[][] = []
  for (const [index, place] of places.entries()) {
    const last = groups.at(-1)
    if (last !== undefined && last.length < 4 && headingOf(last[0]?.place) === headingOf(place))
      last.push({ number: index + 1, place })
    else groups.push([{ number: index + 1, place }])
  }
  return groups
}

/** A line for each heading under which some places lie, with a link to each of their lines; for text that is shown already. */
export function placeLines(places: readonly SourcePlace[], view: View): string[] {
  return [...Map.groupBy(places, headingOf).values()].map((group) => `-# ${whereOf(group, view)}`)
}

function headingOf(place: SourcePlace | undefined): string {
  return JSON.stringify([place?.document, place?.section.at(-1)])
}

/** Title of a document, a heading in it, and links to lines below that: Guide › Speed · line 5, 7 */
function whereOf(places: readonly SourcePlace[], { content, texts }: View): string {
  const [place] = places
  if (place === undefined) return ''
  const { document, path, section } = place
  const title = escapeMarkdown(cut(content.documents.get(document)?.title ?? path, 90))
  const where = [title, ...section.slice(-1).map((heading) => escapeMarkdown(cut(heading, 70)))].join(' › ')
  const lines = [...new Set(places.map(({ position }) => position.start.line))].slice(0, 12)
  const links = lines.map((line, index) =>
    linked(index === 0 ? texts.line(line) : String(line), addressOf(content, path, line))
  )
  return `${where} · ${links.join(', ')}`
}

/** Titles of the documents that say something, with links to the lines that do; each document once. */
export function titleLinks(evidence: readonly Evidence[], { content }: View): string {
  const titles = evidence.slice(0, 5).map(({ document, path, position }) => {
    const title = escapeMarkdown(cut(content.documents.get(document)?.title ?? path, 60))
    return linked(title, addressOf(content, path, position.start.line))
  })
  return [...new Set(titles)].join(', ')
}

/** The mark of a citation behind a sentence: a small linked number. */
export function citationMark(number: number, place: SourcePlace | undefined, content: Content): string {
  const mark = `\\[${number}\\]`
  return place === undefined ? mark : linked(mark, addressOf(content, place.path, place.position.start.line))
}

/** Address of a line of a document, or undefined where documents are not on the web. */
export function addressOf({ link }: Content, path: string, line: number): string | undefined {
  const address = link
    ?.replace('{path}', path.split('/').map(encodeURIComponent).join('/'))
    .replace('{line}', String(line))
  return address === undefined || address.length > 400
    ? undefined
    : address.replaceAll(')', '%29').replaceAll('(', '%28')
}

function linked(text: string, address: string | undefined): string {
  return address === undefined ? text : `[${text}](<${address}>)`
}
