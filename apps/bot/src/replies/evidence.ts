import type { Evidence } from '@docfacts/schema'
import type { Content } from '../content/content.ts'
import { cut } from './cut.ts'
import { escapeMarkdown } from './escape.ts'
import type { View } from './view.ts'

/** A place that says something: a fact's evidence, or a citation of an answer. */
export type SourcePlace = Pick<Evidence, 'document' | 'path' | 'section' | 'quote' | 'position'>

/** A line for each place: its number, title and heading with a link to the line, and the words quoted. */
export function evidenceLines(places: readonly SourcePlace[], { content, texts }: View): string[] {
  return places.map(({ document, path, section, quote, position }, index) => {
    const title = escapeMarkdown(cut(content.documents.get(document)?.title ?? path, 90))
    const heading = section.at(-1)
    const where = heading === undefined ? title : `${title} › ${escapeMarkdown(cut(heading, 70))}`
    const line = linked(texts.line(position.start.line), addressOf(content, path, position.start.line))
    return `-# ${index + 1} · ${where} · ${line}\n-# “${escapeMarkdown(cut(quote.replace(/\s+/g, ' '), 220))}”`
  })
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
