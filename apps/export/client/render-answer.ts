import type { Answer, Citation } from '@docfacts/ask'
import type { Fact } from '@docfacts/schema'
import { slicePath } from '../src/site/paginate.ts'
import { syntaxParts } from '../src/site/parts/syntax-parts.ts'
import { pageOf } from '../src/site/source-parts.ts'
import type { Pages } from './client.ts'

/** Where pages are. */
interface Links {
  /** Way to the root of the site. */
  readonly root: string
  readonly pages: Pages
  /** Facts by id, for the places of those that the answer only names. */
  readonly facts: ReadonlyMap<string, Fact>
}

/** An answer, and facts that were found beside it, as elements. Text is only ever set as text. */
export function renderAnswer(answer: Answer, found: readonly Citation[], links: Links): Node[] {
  const { status, citations, agreement, table, steps, suggestions } = answer
  const isAnswered = status === 'answered'
  const nodes: Node[] = []
  if (agreement !== undefined) nodes.push(element('p', { className: `badge ${agreement}` }, badgeWords[agreement]))
  nodes.push(...said(answer))
  if (steps !== undefined) nodes.push(ordered(steps))
  if (table !== undefined) nodes.push(tableElement(table))
  nodes.push(...whoSaysWhat(answer, links))
  if (citations.length > 0) nodes.push(sources(citations, links))
  nodes.push(...more(found, links, !isAnswered), ...list(isAnswered ? 'Ask next' : 'Ask instead', suggestions, links))
  return nodes
}

/** The text of the answer, each sentence with the numbers of its places. What stands before them is of its own. */
function said({ status, text, sentences, steps }: Answer): Node[] {
  const nodes: Node[] = []
  const [first] = sentences
  const start = first === undefined ? text.length : Math.max(0, text.indexOf(first.text))
  if (status === 'unanswered') nodes.push(element('p', { className: 'silence' }, text.slice(0, start).trim()))
  if (first === undefined) return nodes
  const paragraph = element('p', { className: 'text' })
  for (const sentence of sentences) {
    // A list of the steps follows.
    if (steps?.every((step) => sentence.text.includes(step.text)) === true) continue
    paragraph.append(sentence.text)
    for (const number of sentence.citations) paragraph.append(reference(number))
    paragraph.append(' ')
  }
  return paragraph.textContent === '' ? nodes : [...nodes, paragraph]
}

const badgeWords = { agree: 'sources agree', refine: 'sources differ in detail', conflict: 'sources disagree' } as const

function reference(number: number): HTMLElement {
  const link = element('a', { href: `#source-${number + 1}` }, String(number + 1))
  const mark = element('sup')
  mark.append(link)
  return mark
}

function ordered(steps: NonNullable<Answer['steps']>): HTMLElement {
  const list = element('ol', { className: 'steps' })
  for (const { text, command } of steps) {
    const item = element('li', {}, text)
    if (command !== undefined) {
      const block = element('pre')
      block.append(element('code', {}, command))
      item.append(block)
    }
    list.append(item)
  }
  return list
}

function tableElement({ header, rows }: NonNullable<Answer['table']>): HTMLElement {
  const table = element('table', { className: 'matrix' })
  const head = element('tr')
  for (const cell of header) head.append(element('th', { scope: 'col' }, cell))
  table.append(head)
  for (const row of rows) {
    const line = element('tr')
    for (const cell of row) line.append(element('td', {}, cell))
    table.append(line)
  }
  const scroll = element('div', { className: 'scroll', tabIndex: 0 })
  scroll.append(table)
  return scroll
}

/** What words alone find, folded where there is an answer. */
function more(found: readonly Citation[], links: Links, open: boolean): Node[] {
  if (found.length === 0) return []
  const details = element('details', { open, className: 'found' })
  const items = element('ul', { className: 'who' })
  for (const citation of found) {
    const item = element('li')
    item.append(quoted(citation.quote), ' ', link(citation, links))
    items.append(item)
  }
  details.append(element('summary', {}, open ? 'What comes closest' : 'Other facts with these words'), items)
  return [details]
}

/** Every value with its place, where sources disagree and the citations are not those of all. */
function whoSaysWhat({ agreement, values = [], citations }: Answer, links: Links): Node[] {
  const cited = new Set(citations.map(({ fact }) => fact))
  if (agreement !== 'conflict' || values.every(({ fact }) => cited.has(fact))) return []
  const items = element('ul', { className: 'who' })
  for (const { name, value, fact } of values) {
    const item = element('li', {}, `${name}: ${value} `)
    for (const place of links.facts.get(fact)?.evidence ?? []) item.append(link(place, links), ' ')
    items.append(item)
  }
  const details = element('details', { open: true, className: 'conflict' })
  details.append(element('summary', {}, 'Who says what'), items)
  return [details]
}

/** The words of a place, with what is Markdown's own set apart. */
function quoted(quote: string): HTMLElement {
  const words = element('q')
  for (const { text, isMark } of syntaxParts(quote))
    words.append(isMark ? element('span', { className: 'syntax' }, text) : text)
  return words
}

function sources(citations: readonly Citation[], links: Links): HTMLElement {
  const list = element('ol', { className: 'answer-sources' })
  for (const [index, citation] of citations.entries()) {
    const item = element('li', { id: `source-${index + 1}` })
    item.append(quoted(citation.quote), ' ', link(citation, links))
    list.append(item)
  }
  return list
}

function link(
  { document, path, position }: Pick<Citation, 'document' | 'path' | 'position'>,
  { root, pages }: Links
): HTMLElement {
  const { start, end } = position
  const id = start.offset === undefined ? `l${start.line}-${start.column}` : `s${start.offset}-${end.offset}`
  const [first, breaks] = pages[document] ?? ['', [0]]
  const page = slicePath(first, pageOf(breaks, { position }))
  return element('a', { className: 'cite', href: `${root}${page}#${id}` }, `${path}:${start.line}`)
}

function list(title: string, questions: readonly string[], { root }: Links): Node[] {
  if (questions.length === 0) return []
  const items = element('ul', { className: 'examples', ariaLabel: title })
  for (const question of questions) {
    const item = element('li')
    item.append(element('a', { href: `${root}index.html?q=${encodeURIComponent(question)}` }, question))
    items.append(item)
  }
  return [element('p', { className: 'label' }, title), items]
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  text = ''
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties)
  if (text !== '') node.textContent = text
  return node
}
