import { countWords } from '../../document/count-words.ts'
import { cuesOf, indexCues } from '../../link/cues.ts'
import type { CueReader } from '../../link/memory.ts'
import { commonCues } from '../cues.ts'
import { leadsReader } from './pointers.ts'
import { type CuedReader, kinds, parts } from './readers.ts'
import type { Reading, Sentence } from './sentence.ts'
import { statement } from './statement.ts'

const cues = indexCues([...commonCues, ...[...kinds, ...parts].flatMap((reader) => reader.cues)])
const cuedKinds = withBits(kinds, commonCues.length)
const cuedParts = withBits(parts, commonCues.length + kinds.flatMap((reader) => reader.cues).length)

/** The cues of all readers that a folded word is. */
export const sentenceCues: CueReader = (folded) => cuesOf(folded, cues)

interface ReaderWithBits extends CuedReader {
  /** Those of its groups and signs. */
  readonly bits: number
}

function withBits(readers: readonly CuedReader[], groupsBefore: number): readonly ReaderWithBits[] {
  let bit = 1 << groupsBefore
  return readers.map((reader) => {
    let bits = reader.signs ?? 0
    for (const _ of reader.cues) {
      bits |= bit
      bit <<= 1
    }
    return { ...reader, bits }
  })
}

/** Share of a sentence that its parts must cover so that it is not said again as a whole. */
const COVERED = 0.6

/** What a sentence says: what its parts say, and the sentence as a whole unless the parts say it all. */
export function readSentence(sentence: Sentence): readonly Reading[] {
  if (!isSaying(sentence)) return NOTHING
  const { cues } = sentence
  const partly: Reading[] = []
  for (const { read, bits } of cuedParts) if ((cues & bits) === bits) for (const one of read(sentence)) partly.push(one)
  for (const { read, bits } of cuedKinds) {
    if ((cues & bits) !== bits) continue
    const found = read(sentence)
    const whole = Array.isArray(found) ? found : [...found]
    if (whole.length === 0) continue
    if (partly.length === 0) return whole
    return read === statement && covers(partly, sentence) ? partly : [...whole, ...partly]
  }
  return partly
}

const NOTHING: readonly Reading[] = []

/** Whether a sentence says something: no question, no exclamation of a few words, nothing that only introduces what follows. */
function isSaying({ words, paragraph, index, introduction, label }: Sentence): boolean {
  const count = countAll(words)
  if (introduction !== undefined || (label !== undefined && index === 0)) return true
  if (leadsReader(words, count)) return false
  if (QUOTES.includes(words.charAt(0)) && QUOTED.test(words) && paragraph.sentences.length > 1) return false
  const mark = markAtEnd(words)
  if (mark === '?' || mark === '？' || (count < 3 && !SHORT.test(words)) || (mark === '!' && count < 6)) return false
  const last = words.at(-1)
  if ((last === ':' || last === '：') && count < 8) return false
  if (count >= 4 || paragraph.list !== undefined || (index > 0 && (last === '.' || last === '。'))) return true
  return USE.test(words)
}

/** A merit in a word. */
const SHORT = /^(?:pros|cons|(?:dis)?advantages?|benefits?|drawbacks?|upsides?|downsides?):\s+\p{L}{4,}/iu
/** What something is for, in a word. */
const USE = /^(?:best|ideal|good|great|perfect|recommended)\sfor:\s+\p{L}{4,}/iu

/** The last character that is no closing quote or bracket. */
function markAtEnd(words: string): string | undefined {
  let at = words.length - 1
  while (at >= 0 && CLOSERS.includes(words[at] ?? '')) at--
  return words[at]
}

const CLOSERS = `"'”’)`

/** What others say, before the document says what it holds of it. */
const QUOTES = `"“`
const QUOTED = /^["“][^"“”]+["”]$/

/** Words between spaces; of scripts that are written without spaces, two characters count as a word. */
function countAll(text: string): number {
  const dense = MAYBE_DENSE.test(text) ? (text.match(DENSE)?.length ?? 0) : 0
  return countWords(text) + dense / 2
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
/** The stretches of characters that `DENSE` is in, to pass over texts without. */
const MAYBE_DENSE = /[\u0E00-\u0E7F\u2E80-\uFFFF]/

/** What goes on with another thing that is said: `Silk is dear and `. */
const SAID_BEFORE = /\S\s(?:is|are|has|have|\p{Ll}{3,}s)\s\S+(?:\s\S+)*?\s(?:and|but)\s$/u

function covers(readings: readonly Reading[], { words }: Sentence): boolean {
  return readings.some(
    ({ kind, value, from = 0, to = words.length }) =>
      kind !== 'analogy' &&
      Math.min(to - from, value.length) >= COVERED * words.length &&
      !SAID_BEFORE.test(words.slice(0, from))
  )
}
