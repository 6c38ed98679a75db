import type { Code, InlineCode, ListItem } from 'mdast'
import { isDiagram } from '../diagrams/is-diagram.ts'
import type { Span } from '../document/lines.ts'
import type { Block } from '../document/outline.ts'
import { spanOf } from '../document/plain-text.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import { foldName } from '../link/fold.ts'
import { isDeed } from '../link/no-names.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { capital } from './sentences/base.ts'
import { namedIn } from './subjects.ts'
import { topicOf } from './topics.ts'

/**
 * Commands and snippets: code that is no diagram, with the sentence that introduces it.
 *
 * "Fly it with:" and a fence with `kite up` → `kite up`, explained by "Fly it with". Code alone in a paragraph is one too where
 * what stands above it ends in a colon.
 */
export const commands: Extractor = defineExtractor('command', function* (document, names) {
  for (const [index, block] of document.blocks.entries()) {
    for (const { code, lead } of codeOf(document, block, index)) {
      const place = contentOf(code, document.source)
      if (place === undefined || code.value.trim() === '' || code.data?.isUnsure === true) continue
      if (code.type === 'code' && isDiagram(code)) continue
      const led = tidy(lead)
      const language = (code.type === 'code' ? (code.lang ?? '') : '').toLowerCase()
      if (code.type === 'code' && isOutput(led === '' ? (block.section.at(-1) ?? '') : led, language)) continue
      const explanation = explanationOf(led)
      const named = namedIn(led, names.entities).find((id) => id !== language || !SHOWS.test(led))
      const subject = named ?? topicOf(block.section, document, names)
      const line = openingOf(code.value)
      yield {
        kind: 'command',
        language,
        code: code.value,
        ...(explanation === '' ? {} : { explanation }),
        ...(subject === undefined ? {} : { subject }),
        value: explanation === '' ? shorten(line) : `${explanation.replace(/[.!]$/, '')}: ${shorten(line)}`,
        places: [place],
        section: block.section
      }
    }
  }
})

/** Opens what shows code in a language, and does not tell of the language: `Here is the Python code`. */
const SHOWS = /^(?:here(?:['’]s|\s(?:is|are))|(?:or\s)?in)\s/i

/** What code is for, by the words that lead to it; what only stands before it, or says that it follows, tells nothing of it. */
function explanationOf(led: string): string {
  const bare = led.replace(/\s*[:：]+$/, '')
  const isLead = bare !== led || isDeed(foldName(led)) || LEADS.test(led)
  return isLead && !SAYS_NOTHING.test(bare) ? bare : ''
}

/** How a sentence that ends in a stop may lead to code. */
const LEADS =
  /^(?:to|you can|you (?:need|have) to|then|now|here|this|first|next|finally|run|use|type|enter|execute|we can|let['’]s|if you|in)\s|\b(?:command|code|snippet|config(?:uration)?|following|below|script)\b/i

/** Words that only say that code follows. */
const SAYS_NOTHING =
  /^(?:(?:for|an?|as an|the|here(?:['’]s| is| are)(?: an?| some)?|some|more|simple|basic|full|complete|code|see(?: the)?|following|quick|short|this)\s)*(?:examples?|instance|usage|use|syntax|code|snippets?|samples?|like this|like so|or|and|then|alternatively|below|above|above code)$|^(?:(?:you can )?(?:do|try|use|run|write|see) (?:this|it|the following)(?: \p{L}+)?|it looks like this|as follows|the following(?: (?:code|commands?|snippets?|examples?))?)$/iu

/** Whether what a program prints stands in a fence: words say so, and the fence names no language of code. */
function isOutput(led: string, language: string): boolean {
  return PLAIN.test(language) && PRINTS.test(led)
}

const PLAIN = /^(?:|text|txt|plain(?:text)?|console|output|log|none)$/i
const PRINTS =
  /^(?:(?:the|an?|sample|example|expected|typical|possible|and the|your)\s){0,3}(?:output|results?|response)\b|\boutput\s(?:looks?|will|should|is|would|might|shows?|of)\b|^(?:and\s)?(?:you(?:['’]ll|\swill|\sshould|\smight|\smay)?\s(?:then\s|now\s)?(?:see|get)|this\s(?:will\s)?(?:outputs?|prints?|returns?|produces?|displays?)|(?:which\s)?(?:outputs?|prints?|returns?|produces?))\b/iu

/** Code with the words before it. */
interface Led {
  readonly code: Code | InlineCode
  readonly lead: string
}

/** The code of a block: on its own, or within the items of a list. */
function codeOf(document: DocumentView, { node }: Block, index: number): readonly Led[] {
  if (node.type === 'code') return [{ code: node, lead: leadBefore(document, index) }]
  if (node.type === 'list') return node.children.flatMap((item) => codeWithin(document, item))
  const [only, another] = node.type === 'paragraph' ? node.children : []
  if (only?.type !== 'inlineCode' || another !== undefined) return NOTHING
  const lead = leadBefore(document, index)
  return /[:：]\s*$/.test(lead) ? [{ code: only, lead }] : NOTHING
}

const NOTHING: readonly Led[] = []

function codeWithin(document: DocumentView, { children }: ListItem): readonly Led[] {
  return children.flatMap((child, at) => {
    const before = children[at - 1]
    if (child.type !== 'code') return NOTHING
    return { code: child, lead: before?.type === 'paragraph' ? lastSentence(document.text(before).value) : '' }
  })
}

function leadBefore(document: DocumentView, index: number): string {
  const before = document.blocks[index - 1]?.node
  if (before?.type === 'heading') return deedOf(tidy(document.text(before).value))
  return before?.type === 'paragraph' ? lastSentence(document.text(before).value) : ''
}

/** What a heading tells to do, or asks how to do, as a lead: `How do you wind a kite?` → `Wind a kite:`, `Winding a kite` → `Winding a kite:` */
function deedOf(heading: string): string {
  const deed = HOW.exec(heading)?.[1] ?? (isDeed(foldName(heading)) ? heading.replace(/[.:：]$/, '') : undefined)
  return deed === undefined ? '' : `${capital(deed)}:`
}

const HOW = /^(?:how\s(?:to|(?:do|can|would|should|could)\s(?:you|we|i|one)))\s(.+?)[?？]?$/i

function lastSentence(text: string): string {
  return (
    text
      .trim()
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .at(-1) ?? ''
  )
}

/** Code on one line, as far as `shorten` keeps it: most of a long snippet need not be tidied. */
function openingOf(code: string): string {
  for (const length of [500, 2000]) {
    const opening = oneLine(code.slice(0, length))
    if (code.length <= length || opening.length >= 300) return opening
  }
  return oneLine(code)
}

function oneLine(code: string): string {
  return tidy(code.includes('\\\n') ? code.replace(/\\\n\s*/g, '') : code)
}

function shorten(line: string): string {
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`
}

/** The lines between the fences, or the whole of indented code and of code in a line. */
export function contentOf(code: Code | InlineCode, source: string): Span | undefined {
  const span = spanOf(code)
  if (span === undefined) return undefined
  const text = source.slice(span.start, span.end)
  const marks = code.type === 'inlineCode' ? (/^`+/.exec(text)?.[0].length ?? 0) : 0
  if (marks > 0) return trimmed({ start: span.start + marks, end: span.end - marks }, source)
  const fence = /^(?:`{3}|~{3})[^\n\r]*(?:\r\n?|\n)/.exec(text)
  if (fence === null) return trimmed(span, source)
  const closing = /(?:\r\n?|\n)[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(text.slice(fence[0].length - 1))
  const end = closing === null ? text.length : fence[0].length - 1 + closing.index
  return trimmed({ start: span.start + fence[0].length, end: span.start + Math.max(end, fence[0].length) }, source)
}

/** Without the spaces and line endings around. */
function trimmed({ start, end }: Span, source: string): Span {
  const text = source.slice(start, end)
  return { start: end - text.trimStart().length, end: start + text.trimEnd().length }
}
