import type { Intent } from '../answer.ts'
import { amountWords, months } from '../search/amount-words.ts'
import { flags } from '../search/flags.ts'

/** Bits of `flags`, one of which an answer should have; 0 for any. */
export function wantedFlags(text: string, intent: Intent): number {
  if (/\b(?:what|which) (?:year|century|decade|date|day|month)\b/.test(text)) return flags.year
  if (intent === 'when') return asksForPast(text) ? flags.year : 0
  if (/\bhow long\b/.test(text))
    return flags.duration | (/\bhow long (?:is|are|was|were)\b/.test(text) ? flags.number : 0)
  if (/\bhow many|\bnumber of|\bpercent/.test(text)) return flags.number
  if (
    /\bhow (?:much|far|high|tall|old|deep|wide|often|fast|quick|big|large|small|heavy)|\bprice|\bcost|\bsize\b/.test(
      text
    )
  )
    return flags.number | flags.duration | flags.size
  return asksForDoer.test(text) ? flags.name : 0
}

/** Whether it is asked when something happened, not when it is or should be done. */
function asksForPast(text: string): boolean {
  return !/\bwhen (?:should|do|does|can|must|may|will|would|shall|is|are|to|am)\b/.test(text)
}

/** What the words of an answer must have, whatever else they say. */
export function requiredShape(text: string, intent: Intent): RegExp | undefined {
  if (
    intent === 'quantity' &&
    /\bexpensive|\bcheap|\bcosts?\b|\bprices?\b|\bfees?\b|\bhow much .*\b(?:pay|charge|earn)\b/.test(text)
  )
    return money
  if (/\bhow (?:much|many)\b/.test(text)) return amount
  if (intent === 'cons') return bad
  if (intent === 'when') return asksForPast(text) ? date : moment
  if (/\bhow (?:fast|quick|slow)/.test(text)) return pace
  if (/\bhow long\b/.test(text)) return /\bhow long (?:is|are|was|were)\b|\bbe\b/.test(text) ? amount : span
  return asksForDoer.test(text) ? name : undefined
}

/** `who founded it`; who does something may be anybody's role. */
export const asksForDoer: RegExp = /(?<!those |people |one )\bwho(?:m| (?:is|was|were|did|\w+(?:ed|te|nt|lt|de|ght)))\b/

/** A name that does not merely begin a sentence, or somebody by whom it was done. */
const name = /(?<!^|[.!?:]\W{0,2})\b\p{Lu}\p{L}|\bby (?!\p{L}+ing\b)\p{L}|^\p{Lu}\p{L}+ \p{Lu}/u

const number = `(?<![\\w.])\\d|\\b(?:${amountWords}|one|few|many|couple|single|double)`
const units = '(?:(?:milli|micro|nano)?second|minute|hour|day|week|month|year|decade|centur(?:y|ie))s?\\b'

const money = /[$€£¥]|\b(?:euro|dollar|pound|cent|usd\b|eur\b|gbp\b|free\b)/i
const amount = new RegExp(`${number}|\\b(?:none|zero|once|unlimited|\\w+bytes?)`, 'i')
/** Words with which something is found wanting. */
const bad = /n['’]t\b|\b(?:not?|but|only|less|hard)\b|diffic|slow|risk|problem|limit|complex|lack|fail|wors|danger/i
const date = new RegExp(
  `\\b\\d{3,4}s?\\b|\\bcentur|\\b(?:ago|yesterday|today|now|recently|antiquity|${months}|may|decades?|before|after|since|during|war)\\b`,
  'i'
)
const pace = new RegExp(
  `\\b(?:fast|slow|quick|speed|instant|immediate|rapid|overnight|per |${units})|\\d ?(?:ms|s|h|min)\\b|/(?:s|h)\\b`,
  'i'
)
const span = new RegExp(
  `${units}|\\d ?(?:ms|s|h|d|min)\\b|\\b(?:instant|immediate|forever|overnight|indefinitely|until|since)`,
  'i'
)
/** A time, a span, or the event before, at or behind which something is. */
const moment = new RegExp(
  `${units}|\\d|\\b(?:when|before|after|until|till|once|while|during|as soon|if|first|last|every|each|daily|weekly|monthly|yearly|morning|noon|evening|night|always|never|now|already|only|for|needs?)`,
  'i'
)
