import type { Prose } from '../document/prose.ts'
import { tidy } from '../document/tidy.ts'
import type { DocumentView } from '../document/view.ts'
import type { Names } from '../link/names.ts'
import { type Cell, cellsSpan, type Grid } from '../tables/grid.ts'
import type { Claim } from './claim.ts'
import { toldFrom } from './dangling.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { isByline } from './of-site.ts'
import { aboutOf, type Previous } from './subjects.ts'
import { topicOf } from './topics.ts'
import { readWhen } from './when.ts'

/**
 * What happened when, from timeline tables and from list items and sentences that open with a time.
 *
 * | Year  | Development  | Notes        |
 * | 1890s | Box kite     | Lifts a man  |   → 1890s: `Box kite: Lifts a man`, from 1890 to 1899
 *
 * `- **1903**: First flight` → 1903: `First flight`; `The first aeroplane flew in 1903.` → 1903. Sentences must tell of
 * something past.
 */
export const events: Extractor = defineExtractor('event', function* (document, names) {
  for (const grid of document.tables)
    if (names.shapes.get(grid)?.kind === 'timeline') yield* rowEvents(grid, document, names)
  for (const prose of document.prose)
    if (!isByline(prose.text.value))
      yield* prose.item === undefined ? sentenceEvents(prose, document, names) : itemEvents(prose, document, names)
  yield* headingEvents(document, names)
})

function* rowEvents(grid: Grid, document: DocumentView, names: Names): Iterable<Claim> {
  const { section } = grid.block
  for (const [time, ...others] of grid.rows) {
    const cells = others.filter(({ value }) => value !== '')
    if (time === undefined || time.value === '' || cells.length === 0) continue
    const value = cells.map((cell: Cell) => cell.value).join(': ')
    const places = [cellsSpan([time, ...cells])]
    yield {
      kind: 'event',
      when: readWhen(time.value),
      ...about(value, topicOf(section, document, names), names),
      value,
      places,
      section,
      restoredBy: grid.node.data?.restoredBy
    }
  }
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const TIME = String.raw`(?:(?:early|mid|late)[\s-]+)?(?:the\s+)?(?:(?:\d{1,2}\s+)?${MONTH}\s+(?:\d{1,2},\s+)?(?:1\d|20)\d\d|(?:1[5-9]|20)\d\d(?:s|\s*[–-]\s*(?:(?:1[5-9]|20)\d\d|present|today))?)`
const OPENS_ITEM = new RegExp(
  String.raw`^\s*((?:c(?:irca|a)?\.?\s+)?(?:${TIME}|\d{1,5}\s+(?:BCE?|AD|CE)))\s*(?:[:—–]|-\s|\s-)\s*`,
  'i'
)
/** A time within a sentence that tells of it; early years are told from amounts by what follows: `in 1270, when`. */
const WITHIN = new RegExp(
  String.raw`\b(?:in|on|since|from|until|around)\s+((?:around\s+)?(?:${TIME}(?:\s+(?:to|until)\s+(?:1[5-9]|20)\d\d)?|1[0-4]\d\d(?=[,.;)])))(?![\p{L}\d%])(?!\s+(?:times|people|words|years|days|units|cases))`,
  'iu'
)
const OPENS_SENTENCE = new RegExp(String.raw`^(?:in|on|by|since|during|around)\s+(${TIME})\b,?\s+`, 'i')
const PAST =
  /\b(?:was|were|had|did|\p{L}{2,}ed|began|became|came|went|grew|fell|rose|won|lost|built|made|took|gave|led|left|bought|sold|wrote|brought|split|met|ran|saw|held|kept|found|founded|flew|drew|broke|chose|sank|shook|stood|sent|spent|fought|taught|thought|caught)\b/iu

/** Whether a list item opens with a time: `1903: First flight`. */
export function opensWithTime({ item, text }: Prose): boolean {
  return item !== undefined && OPENS_ITEM.test(text.value)
}

/** `- **1903**: First flight` */
function* itemEvents(
  { text, sentences, block: { section } }: Prose,
  document: DocumentView,
  names: Names
): Iterable<Claim> {
  const first = sentences[0]
  const end = sentences.at(-1)?.end
  if (first === undefined || end === undefined) return
  const opening = OPENS_ITEM.exec(text.value.slice(first.start, end))
  const value = opening === null ? '' : tidy(text.value.slice(first.start + opening[0].length, end))
  if (value.split(' ').length < 2) return
  yield {
    kind: 'event',
    when: readWhen(opening?.[1] ?? ''),
    ...about(value, topicOf(section, document, names), names),
    value,
    places: [text.span(first.start, end)],
    section
  }
}

/** `## Box kites (1890–1910)`, `### Born: 2 May 1901`; what headings are numbered or dated by besides tells of the text. */
const DATED = new RegExp(
  String.raw`^(.*\p{L}.*?)(?:\s+\(((?:c\.\s*)?(?:${TIME})[^()\d]*(?:${TIME})?[^()\d]*)\)|:\s+(\D{0,12}\d.*))$`,
  'iu'
)

/** A year alone is told from that of a law or an edition only in a range or as a whole date. */
const WHOLE = new RegExp(String.raw`(?:1[0-9]|20)\d\ds|[–-]|${MONTH}|onwards?|present|today`, 'i')

/** The time in brackets behind what a heading names, or a date behind its label. */
function* headingEvents(document: DocumentView, names: Names): Iterable<Claim> {
  for (const { node, section } of document.blocks) {
    if (node.type !== 'heading') continue
    const { value: heading, span } = document.text(node)
    const [, named = '', bracketed, labelled] = (YEAR.test(heading) ? DATED.exec(heading) : null) ?? []
    const time = bracketed ?? labelled
    if (time === undefined || !WHOLE.test(time) || (bracketed === undefined && !DATE.test(time))) continue
    const value = tidy(heading)
    yield {
      kind: 'event',
      when: readWhen(time),
      ...about(named, topicOf(section, document, names), names),
      value,
      places: [span(0, heading.length)],
      section
    }
  }
}

/** A date to the day. */
const DATE = new RegExp(String.raw`^(?:${MONTH} \d{1,2},? |\d{1,2} ${MONTH} )(?:1\d|20)\d\d`, 'i')

const YEAR = /(?<!\d)(?:1\d|20)\d\d/
/** What tells of the text, or only supposes something. */
const OF_TEXT =
  /^(?:note\b|disclaimer\b|let(?:['’]s|\sus|\sme)\b|suppose\b|imagine\b|(?:this|the)\s(?:article|post|blog|guide|page|text|document)\b|(?:originally\s|last\s)?(?:published|posted|updated|written)\b|i\b)/i
/** What is still to come, or only supposed. */
const NEITHER = /\b(?:will|would|if|expected|plans?|should)\b|\?$/i

/** `In 1903 the first aeroplane flew.` `Two brothers flew it on 17 December 1903.` */
function* sentenceEvents(
  { text, sentences, block: { section } }: Prose,
  document: DocumentView,
  names: Names
): Iterable<Claim> {
  if (!YEAR.test(text.value)) return
  const topic = topicOf(section, document, names)
  let previous: Previous = { subject: topic }
  for (const [at, { end, words }] of sentences.entries()) {
    const value = tidy(words)
    const told = aboutOf(value, names.entities, { previous, section: topic })
    const { subject } = told
    previous = told
    if (!YEAR.test(value)) continue
    const time = OPENS_SENTENCE.exec(value)?.[1] ?? WITHIN.exec(value)?.[1]
    if (time === undefined || !PAST.test(value) || NEITHER.test(value) || OF_TEXT.test(value)) continue
    const from = toldFrom(sentences, at)
    const whole = sentences.slice(from, at + 1).map((one) => tidy(one.words))
    yield {
      kind: 'event',
      when: readWhen(time),
      ...(subject === undefined ? {} : { subject }),
      value: whole.join(' '),
      places: [text.span(sentences[from]?.start ?? 0, end)],
      section
    }
  }
}

function about(text: string, section: string | undefined, { entities }: Names): { subject?: string } {
  const { subject } = aboutOf(text, entities, { previous: {}, section })
  return subject === undefined ? {} : { subject }
}
