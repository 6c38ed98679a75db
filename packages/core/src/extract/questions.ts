import type { Code, List, Paragraph } from 'mdast'
import { isDiagram } from '../diagrams/is-diagram.ts'
import type { Span } from '../document/lines.ts'
import { spanOf } from '../document/plain-text.ts'
import { splitSentences } from '../document/sentences.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { contentOf } from './commands.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { isByline, tellsOfSite } from './of-site.ts'
import { namedIn } from './subjects.ts'
import { topicOf } from './topics.ts'

const LONGEST_ANSWER = 400

/** What answers a question, and where it stands. */
interface Answer {
  readonly value: string
  readonly place: Span
}

/**
 * Questions that a document asks itself in headings, with the start of the answer below.
 *
 * `## Do kites need wind?` and "Yes. A breeze will do." → `Yes. A breeze will do.`
 */
export const questions: Extractor = defineExtractor('question', function* (document, names) {
  for (const [index, { node, section }] of document.blocks.entries()) {
    if (node.type !== 'heading' && !(node.type === 'paragraph' && isAsked(node, document))) continue
    const { value: asked, span } = document.text(node)
    const question = tidy(asked).replace(ASKS, '')
    if (!/[?？]$/.test(question) || !/\p{L}/u.test(question)) continue
    if (tellsOfSite([question])) continue
    const answer = answerBelow(document, index)
    const subject = namedIn(question, names.entities)[0] ?? topicOf(section, document, names)
    yield {
      kind: 'question',
      question,
      ...(subject === undefined ? {} : { subject }),
      value: answer?.value ?? question,
      places: [answer?.place ?? span(0, asked.length)],
      section: answer === undefined ? section : [...section, question]
    }
  }
})

/** What marks a question: `Q:`, `Question 3.` */
export const ASKS: RegExp = /^Q(?:uestion)?\s*\d{0,3}\s*[:.)]\s+/i
const ANSWERS = /^A(?:nswer)?\s*\d{0,3}\s*[:.)]\s+/i

/** Whether a paragraph is a question by its mark, or all in bold: `**Q: Do kites need wind?**` */
function isAsked(node: Paragraph, document: DocumentView): boolean {
  const [only, another] = node.children
  if (only?.type !== 'strong' && only?.type !== 'text') return false
  const { value } = document.text(node)
  return (
    value.length < 200 &&
    /[?？]\s*$/.test(value) &&
    (ASKS.test(value) || (only.type === 'strong' && another === undefined))
  )
}

/** The first sentences of the paragraph right below a heading, or items of the list, as many as stay short. */
function answerBelow(document: DocumentView, index: number): Answer | undefined {
  const [node, next] = document.blocks
    .slice(index + 1, index + 4)
    .flatMap(({ node }) =>
      node.type === 'html' || (node.type === 'paragraph' && isByline(document.text(node).value)) ? [] : [node]
    )
  if (node?.type === 'list') return listBelow(document, node)
  if (node?.type === 'code') return codeBelow(document, node)
  if (node?.type !== 'paragraph') return undefined
  const { value, span } = document.text(node)
  const sentences = splitSentences(value)
  const first = sentences[0]
  if (first === undefined) return undefined
  const last = sentences.findLast(({ end }) => end - first.start <= LONGEST_ANSWER) ?? first
  const start = first.start + (ANSWERS.exec(value.slice(first.start, last.end))?.[0].length ?? 0)
  const place = span(start, last.end)
  const said = tidy(value.slice(start, last.end))
  const items = next?.type === 'list' && /[:：]$/.test(said) ? listBelow(document, next, said.length) : undefined
  if (items === undefined) return { value: said, place }
  return { value: `${said} ${items.value}`, place: { start: place.start, end: items.place.end } }
}

/** A command on one line. */
function codeBelow(document: DocumentView, code: Code): Answer | undefined {
  const place = contentOf(code, document.source)
  const value = code.value.trim()
  return place === undefined || value === '' || value.includes('\n') || isDiagram(code) ? undefined : { value, place }
}

/** The items of a list of several that answers a heading, as many as stay short behind what was said before them. */
function listBelow(document: DocumentView, list: List, before = 0): Answer | undefined {
  const items: { text: string; place: { start: number; end: number } }[] = []
  for (const item of list.children) {
    const paragraph = item.children.find((child) => child.type === 'paragraph')
    const place = paragraph === undefined ? undefined : spanOf(paragraph)
    const text = paragraph === undefined ? '' : tidy(document.text(paragraph).value).replace(/[;,]$/, '')
    if (place === undefined || text === '') continue
    if (items.reduce((length, one) => length + one.text.length, before + text.length) > LONGEST_ANSWER) break
    items.push({ text, place })
  }
  const [first] = items
  const last = items.at(-1)
  if (first === undefined || last === undefined || first === last) return undefined
  const value = items.map(({ text }) => text).join(items.every(({ text }) => /[.!?]$/.test(text)) ? ' ' : '; ')
  return { value, place: { start: first.place.start, end: last.place.end } }
}
