import { countWords } from '../../document/count-words.ts'
import { analogy, analogyClause } from './analogy.ts'
import { comparison } from './comparison.ts'
import { definition } from './definition.ts'
import { degrees } from './degrees.ts'
import { durations } from './durations.ts'
import { instances } from './instances.ts'
import { labelled } from './labelled.ts'
import { labelledUses } from './labelled-uses.ts'
import { drawbackClause, merits } from './merits.ts'
import { namedMerits } from './named-merits.ts'
import { quantified } from './quantified.ts'
import { practice, recommendation } from './recommendation.ts'
import type { Reading, Sentence, SentenceReader } from './sentence.ts'
import { statement } from './statement.ts'
import { useCases } from './use-cases.ts'
import { verdict } from './verdict.ts'

/** Kinds of whole sentences, the most telling first: a sentence is the first that it fits. */
const kinds: readonly SentenceReader[] = [
  labelledUses,
  labelled,
  analogy,
  verdict,
  recommendation,
  practice,
  namedMerits,
  definition,
  quantified,
  statement
]

/** What parts of a sentence say besides. */
const parts: readonly SentenceReader[] = [
  analogyClause,
  instances,
  useCases,
  drawbackClause,
  merits,
  comparison,
  degrees,
  durations
]

/** Share of a sentence that its parts must cover so that it is not said again as a whole. */
const COVERED = 0.6

/** Read a sentence: what its parts say, and the sentence as a whole unless the parts say it all. */
export function readSentence(sentence: Sentence): readonly Reading[] {
  if (!isSaying(sentence)) return []
  const partly = parts.flatMap((reader) => [...reader(sentence)])
  for (const kind of kinds) {
    const whole = [...kind(sentence)]
    if (whole.length > 0) return kind === statement && covers(partly, sentence) ? partly : [...whole, ...partly]
  }
  return partly
}

/** Whether a sentence says something: no question, no exclamation of a few words, nothing that only introduces what follows. */
function isSaying({ words, paragraph, index, introduction, label }: Sentence): boolean {
  const count = countAll(words)
  if (introduction !== undefined || (label !== undefined && index === 0)) return true
  if (count < 12 && CALL.test(words)) return false
  if (QUOTED.test(words) && paragraph.sentences.length > 1) return false
  if (/[?？]["'”’)]*$/.test(words) || count < 3 || (/!["'”’)]*$/.test(words) && count < 6)) return false
  if (/[:：]$/.test(words) && count < 8) return false
  return count >= 4 || paragraph.list !== undefined || (index > 0 && /[.。]$/.test(words))
}

/** Calls on the reader that say nothing of a thing, and notes on the document itself. */
const CALL =
  /^(?:let['’]s|sign up|log in|subscribe|follow (?:me|us)|share this|click (?:here|on)|read (?:more|on)|stay tuned|thanks for|happy \p{L}+ing|(?:last\s+)?(?:updated|published|posted)\b)/iu
/** What others say, before the document says what it holds of it. */
const QUOTED = /^["“][^"“”]+["”]$/

/** Words between spaces; of scripts that are written without spaces, two characters count as a word. */
function countAll(text: string): number {
  const dense = MAYBE_DENSE.test(text) ? (text.match(DENSE)?.length ?? 0) : 0
  return countWords(text) + dense / 2
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
/** The stretches of characters that `DENSE` is in, to pass over texts without. */
const MAYBE_DENSE = /[\u0E00-\u0E7F\u2E80-\uFFFF]/

function covers(readings: readonly Reading[], { words }: Sentence): boolean {
  return readings.some(
    ({ kind, from = 0, to = words.length }) => kind !== 'analogy' && to - from >= COVERED * words.length
  )
}
