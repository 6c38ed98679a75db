import { whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const TAKE =
  '(?:use|choose|pick|prefer|consider(?: using)?|go (?:with|for)|opt for|select|stick (?:with|to)|reach for|take|favou?r|buy|keep|start with|stay with|switch to)'
const WHEN = '(?:if|when(?:ever)?|for|where(?:ver)?|unless|as soon as)'

/** `Use kites when there is wind.` */
const USE = new RegExp(
  String.raw`^(?:(?:however|but|so|then|instead|generally|in general|as a rule|therefore|thus),?\s+)?(?:you (?:should|may want to|will want to|['’]ll want to)\s+)?${TAKE}\s+([^,;]{2,60}?)\s*,?\s+(${WHEN}\b.+)$`,
  'i'
)
/** `When there is wind, use kites.` */
const WHEN_USE = new RegExp(
  String.raw`^${WHEN}\s+(.{3,160}?),\s*(?:then\s+)?(?:you (?:should|may want to|will want to)\s+)?${TAKE}\s+(.{2,80}?)[.!]?$`,
  'i'
)
/** `Kites are the better choice when there is wind.` */
const RIGHT = new RegExp(
  String.raw`^(.{2,60}?)\s+(?:is|are|remains?|will be|would be|may be|might be|makes?|offers?)\s+(?:still\s+|often\s+|usually\s+|generally\s+|probably\s+|likely\s+|clearly\s+)?(?:the\s+|an?\s+)?(?:right|better|best|preferred|recommended|obvious|natural|safer|superior|smarter|simpler|easier|cheaper|go-to|way to go)\s*(?:[\p{L}-]+\s+)?(?:choice|option|fit|pick|bet|tool|solution|approach|call|way|sense)?\s*,?\s+(${WHEN}\b.+)$`,
  'iu'
)
/** `Beginners are better off with a kite.` */
const BETTER_OFF =
  /^(.{3,100}?)\s+(?:is|are|will be|would be)\s+(?:usually\s+|often\s+|probably\s+)?better (?:off|served) (?:with|by)\s+(.{2,80}?)[.!]?$/i
/** `For strong wind a glider is the better choice.` */
const FOR_RIGHT =
  /^(?:for|when|if|where)\s+(.{3,120}?),?\s+((?:an?|the)\s+.{2,40}?|[\p{Lu}\p{L}][\p{L}\d-]+s?)\s+(?:wins?\b|(?:is|are|remains?|will be|would be)\s+(?:still\s+|often\s+|usually\s+)?(?:the\s+|an?\s+)?(?:right|better|best|preferred|recommended|obvious|natural|safer|superior|smarter|simpler|easier|cheaper)\s+(?:choice|option|fit|pick|bet|tool|solution|approach|call|way)\b)/iu
/** `Many teams fly kites from boats to catch more wind.` */
const PRACTICE =
  /\b(?:many|most|some|several)\s+(?:teams|organi[sz]ations|companies|people|developers|users|businesses|engineers|professionals|experts|projects)\s+(?:now\s+|often\s+|still\s+|also\s+)?(use|run|combine|prefer|choose|deploy|adopt|start with)\s+(.{3,80}?)\s+((?:for|when|because)\b.+)$/i

/** Situation → choice, where the choice is something known. */
export function* recommendation(sentence: Sentence): Iterable<Reading> {
  const { words } = sentence
  const use = USE.exec(words)
  const whenUse = use === null ? WHEN_USE.exec(words) : null
  const right = use === null && whenUse === null ? RIGHT.exec(words) : null
  const after = use ?? right
  const before = whenUse ?? FOR_RIGHT.exec(words) ?? BETTER_OFF.exec(words)
  const [choice, situation] = after === null ? [before?.[2], before?.[1]] : [after[1], after[2]]
  if (choice === undefined || situation === undefined || /[:：]$/.test(words) || !isChoice(choice, sentence)) return
  yield advise(sentence, situation, choice)
}

/** What others do, and what for. */
export function* practice(sentence: Sentence): Iterable<Reading> {
  const found = PRACTICE.exec(sentence.words)
  if (found !== null && sentence.subjects.length > 0) yield advise(sentence, found[3] ?? '', `${found[1]} ${found[2]}`)
}

function advise(sentence: Sentence, situation: string, choice: string): Reading {
  const subject = sentence.names.entities.mentions(choice)[0]?.id ?? sentence.subjects[0]
  return {
    kind: 'recommendation',
    ...whole(sentence),
    ...(subject === undefined ? {} : { subject }),
    situation: situation
      .replace(/^(?:if|when(?:ever)?|for|where(?:ver)?)\s+/i, '')
      .replace(/[.!]$/, '')
      .trim(),
    choice: choice.trim()
  }
}

/** Whether the words name something known, or point to it. */
function isChoice(choice: string, { names, subjects }: Sentence): boolean {
  if (/^(?:it|them|this|these|they|that)$/i.test(choice.trim())) return subjects.length > 0
  if (/[:：]/.test(choice) || choice.trim().split(/\s+/).length > 6) return false
  const first = names.entities.mentions(choice)[0]
  return first !== undefined && choice.slice(0, first.start).trim().split(/\s+/).length <= 2
}
