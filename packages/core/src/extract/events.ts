import type { When } from '@docfacts/schema'
import type { Cell } from '../tables/grid.ts'
import { defineExtractor, type Extractor } from './define-extractor.ts'
import { namedIn, sectionSubjects, titleSubjects } from './subjects.ts'
import { readWhen } from './when.ts'

/**
 * What happened when, from timeline tables and from list items and sentences that open with a time.
 *
 * | Year  | Development  | Notes        |
 * | 1890s | Box kite     | Lifts a man  |   → 1890s: `Box kite: Lifts a man`, from 1890 to 1899
 *
 * `- **1903**: First flight` → 1903: `First flight`; `In 1903 the first aeroplane flew.` → 1903.
 */
export const events: Extractor = defineExtractor('event', function* (document, names) {
  const about = titleSubjects(document, names)
  const subjectIn = (text: string, section: readonly string[]): { subject?: string } => {
    const subject = namedIn(text, names.entities, [...sectionSubjects(section, names), ...about])[0]
    return subject === undefined ? {} : { subject }
  }
  for (const grid of document.tables) {
    if (names.shapes.get(grid)?.kind !== 'timeline') continue
    for (const row of grid.rows) {
      const time = row[0]
      const cells = row.slice(1).filter(({ value }) => value !== '')
      const last = cells.at(-1)
      if (time === undefined || time.value === '' || last === undefined) continue
      const value = cells.map((cell) => cell.value).join(': ')
      const { section } = grid.block
      const places = [{ start: startOf(time), end: endOf(last) }]
      yield {
        kind: 'event',
        when: whenOf(time.value),
        ...subjectIn(value, section),
        value,
        places,
        section,
        restoredBy: grid.node.data?.restoredBy
      }
    }
  }
  for (const { text, sentences, block, item } of document.prose) {
    for (const [index, { start, end }] of sentences.entries()) {
      const sentence = text.value.slice(start, end)
      const opening = item !== undefined && index === 0 ? OPENS_ITEM.exec(sentence) : OPENS_SENTENCE.exec(sentence)
      const time = opening?.[1]
      if (opening === null || time === undefined) continue
      const behind = item === undefined ? sentence : text.value.slice(start + opening[0].length, sentences.at(-1)?.end)
      const value = tidyEvent(behind)
      if (value.split(' ').length < 2) continue
      const stop = item === undefined ? end : (sentences.at(-1)?.end ?? end)
      const { section } = block
      yield {
        kind: 'event',
        when: whenOf(time),
        ...subjectIn(value, section),
        value,
        places: [text.span(start, stop)],
        section
      }
    }
  }
})

const TIME = String.raw`(?:(?:early|mid|late)[\s-]+)?(?:(?:the\s+)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:\d{1,2},\s+)?)?(?:1[5-9]|20)\d\d(?:s|\s*[–-]\s*(?:(?:1[5-9]|20)\d\d|present|today))?)`
const OPENS_ITEM = new RegExp(String.raw`^\s*(${TIME})\s*(?:[:—–]|-\s|\s-)\s*`, 'i')
const OPENS_SENTENCE = new RegExp(String.raw`^(?:in|on|by|since|during|around)\s+(${TIME})\b,?\s+`, 'i')

function whenOf(text: string): When {
  return readWhen(text)
}

function tidyEvent(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function startOf({ text }: Cell): number {
  return text.span(text.value.length - text.value.trimStart().length, text.value.length).start
}

function endOf({ text }: Cell): number {
  return text.span(0, text.value.trimEnd().length).end
}
