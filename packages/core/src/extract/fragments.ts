import { countWords } from '../document/count-words.ts'
import type { Prose } from '../document/prose.ts'
import { foldName } from '../link/fold.ts'
import { isDeed } from '../link/no-names.ts'
import { labelOf } from './labels.ts'

/** Words of the shortest item that is told, and of the longest that may be no sentence. */
const SHORTEST = 3
const LONGEST = 10

/** Verbs that make a sentence, whatever stands before them. */
const VERBS: ReadonlySet<string> = new Set(
  'is are was were am has have had can could will would may might must shall should do does did cannot need needs means'.split(
    ' '
  )
)
/** Verbs that are joined with what stands before or behind them: `isn't`, `it's`. */
const JOINED = /^(?:\p{L}+n['’]t|(?:it|that|there|here|they|you|we|i|he|she)['’](?:s|re|ve|ll|d|m))$/u
/** Where a clause begins that only tells more of the words before it. */
const WITHIN =
  /\s(?:that|which|who|whom|whose|where|when|if|because|while|since|until|before|after|than|as|how|what|whether)\s/i
/** An item that opens so asks or names a case: `How to land`, `Whether it flies`. */
const CASE = /^(?:how|what|which|who|whose|whether|where|why|that|when|if)\s/i

/** Whether an item of a list says nothing without what stands above it: `Good storage.`, `more heat;`, `How to land`. */
export function isFragment(words: string): boolean {
  const count = countWords(words)
  if (count < SHORTEST || count > LONGEST || /[:：—–]|\s-\s|[?!]$/.test(words)) return false
  if (CASE.test(words)) return !words.includes(', ')
  if (/[;,]$/.test(words) || /^(?:and|or)\s/i.test(words)) return true
  const [main = ''] = words.split(WITHIN, 1)
  return !main.split(/\s/).some(isVerb) && !isDeed(foldName(main))
}

/** Whether a word, up to the stop behind it, is a verb that makes a sentence. */
export function isVerb(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.,;!?].*$/, '')
  return VERBS.has(bare) || (/['’]/.test(bare) && JOINED.test(bare))
}

/** Whether the first of several sentences stands in bold alone, as a heading of the others: `**Long flights.** They …` */
export function opensWithHeading(paragraph: Prose): boolean {
  const { node, sentences } = paragraph
  const [first] = sentences
  if (first === undefined || sentences.length < 2 || node.children[0]?.type !== 'strong') return false
  const labelled = labelOf(paragraph)
  return labelled?.mark === '' && labelled.from >= first.end
}

/** Whether what is set in bold before other sentences is a heading of them, not advice: `The longest flights.` */
export function isHeading(words: string): boolean {
  return NOMINAL.test(words)
}

const NOMINAL = /^(?:an?|the|after|before|in|on|at|with|without|for|from|by|during|no|\d+|\p{L}+(?:ing|s))\s/iu

/** Words of the longest part of a sentence that stands alone as one. */
const LONGEST_PART = 9
/** What a part of a sentence may open with that stands alone: no order does. */
const PART =
  /^(?:(?:and|but|or|not|just|only|even|maybe|perhaps)\s)?(?:an?|the|another|no|one|two|three|same|at|in|on|by|for|with|without|from|inside|behind|under|over|after|before|during|every|each|like|\p{L}+\s\p{L}+\.$)(?=\s|$)/iu
/** What may make a sentence of the words around it: a verb by its end, or one that has none; a pronoun with what it does. */
const CLAUSAL =
  /(?:^|\s)(?:\p{L}{2,}(?:s|ed|n['’]t)|\p{L}+['’](?:s|re|ve|ll|d|m)|i|you|we|they|he|she|it|is|are|was|were|am|be|been|can|could|will|would|may|might|must|shall|should|do|did|have|had|went|came|took|made|got|ran|gave|saw|knew|said|told|thought|found|left|felt|kept|held|began|became|brought|bought|built|caught|chose|cut|drew|drove|fell|flew|fought|grew|hit|led|lost|met|paid|put|read|rose|sat|sent|set|shut|sold|spent|spoke|stood|taught|won|wore|wrote)(?=[\s,.;:!?]|$)/iu

/** Whether a sentence of a paragraph is only a part of one: `A kite on a string.`, `At the beach.` Amounts say something. */
export function isPart(words: string): boolean {
  return (
    words.length < 70 &&
    /[.!…]$/.test(words) &&
    PART.test(words) &&
    !/\p{N}|[:;—–]|^(?:at|in|on|by|for|with|without|from|under|after|before|during)\s[^,]*,/iu.test(words) &&
    !CLAUSAL.test(words) &&
    countWords(words) <= LONGEST_PART
  )
}
