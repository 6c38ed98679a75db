import type { Intent } from '../answer.ts'
import { amountWords, months } from '../search/amount-words.ts'
import { against } from './intent.ts'

/** Whether it is asked when something happened, not when it is or should be done. */
function asksForPast(text: string): boolean {
  return verbal.test(text) && !/\bwhen (?:should|do|does|can|must|may|will|would|shall|is|are|to|am)\b/.test(text)
}

/** Words of a question that has a verb: `book club when` has none. */
const verbal =
  /\b(?:did|was|were|had|has|have|year|decade|century|date|born|made|built|found|began|came|went|won|wrote|left|met|sent|lost|\w{2,}ed)\b/

/** Whether it is asked when something happens as a rule: `when do hens moult`. */
export function asksForHabit(text: string): boolean {
  return /\bwhen (?:should|do|does|can|must|may)\b/.test(text)
}

/** What the words of an answer must have, whatever else they say. */
export function requiredShape(text: string, intent: Intent): RegExp | undefined {
  if (intent === 'why') return undefined
  if (intent !== 'recommend' && /\binstead of|\balternatives?\b|\bsubstitutes?\b/.test(text)) return other
  if (intent === 'cons' && against.test(text)) return adverse
  if (
    intent === 'quantity' &&
    /\bexpensive|\bcheap|\bcosts?\b|\bprices?\b|\bfees?\b|\bhow much (?:.*\b(?:pay|charge|earn)\b|(?:is|are|was|were) (?!in |of |too |left|there))/.test(
      text
    )
  )
    return money
  if (/percent/.test(text)) return share
  const [, counted] = /\bhow many (\w{4})/.exec(text) ?? []
  if (counted !== undefined) return countOf(counted)
  if (/\bhow (?:much|many)\b|\bnumber of/.test(text)) return amount
  if (/\bhow (?:old|far (?:back|ahead|in advance))\b/.test(text)) return extent
  if (/\bhow (?:cold|hot|warm)\b|\btemp(?:erature)?\b/.test(text)) return degrees
  if (
    /\bhow (?:deep|wide|tall|high|far|heavy|thick|thin|big|large|small|cold|hot|warm|strong|loud|bright)\b|\bwhat (?:\w+ )?(?:temperature|rate|speed|size|age|height|depth|weight)\b/.test(
      text
    )
  )
    return measure
  if (/\b(?:what|which) (?:time|hour)\b(?! (?:of|period|frame|span|zone))/.test(text)) return clock
  if (/\bhow often\b/.test(text)) return rate
  if (/\b(?:what|which) (?:year|century|decade|date|day|month)\b/.test(text)) return date
  if (intent === 'when') return asksForPast(text) ? date : moment
  if (/\bhow (?:fast|quick|slow)/.test(text)) return pace
  if (/\bhow long\b.* last\b/.test(text)) return lasting
  if (/\bhow long\b/.test(text)) return /\bhow long (?:is|are|was|were)\b|\bbe\b/.test(text) ? extent : span
  return asksForDoer.test(text) ||
    /\b(?:what|which) (?:company|brand|firm|countr(?:y|ies)|cit(?:y|ies)|person|president|author|team|state)\b/.test(
      text
    )
    ? name
    : undefined
}

/** `who founded it`; who does something may be anybody's role. */
export const asksForDoer: RegExp =
  /(?<!those |people |one )\bwho(?:m| (?:(?:is|was|were)(?= (?:the|an?|its|their|his|her)\b)|did|(?:own|run|make|sell|lead|develop|publish|maintain|manage)s|\w+(?:ed|te|nt|lt|de|ght)|came|won|ran|led|began|took|held|sold|told|paid|made|gave|drew|put))\b/

/** A name that does not merely begin a sentence, or somebody by whom it was done. */
const name = /(?<!^|[.!?:]\W{0,2})\b\p{Lu}\p{L}|\bby (?!\p{L}+ing\b)\p{L}|^\p{Lu}\p{L}+ (?:\p{Lu}|_)/u

const number = `(?<![\\w.])\\d|\\b(?:${amountWords}|(?:only|just|exactly|than|at least) one|few|many|couple)`
const units = '(?:(?:milli|micro|nano)?second(?! floor)|minute|hour|day|week|month|year|decade|centur(?:y|ie))s?\\b'

const money = /[$€£¥]|\b(?:(?:euro|dollar|pound|cent)s?\b|usd\b|eur\b|gbp\b|(?:for|is|are) free\b)|\d ?(?:%|percent)/i
const amount = new RegExp(`${number}|\\b(?:none|zero|once|single|multiple|unlimited|\\w+bytes?)`, 'i')
/** How many of something, by the beginning of its word: a number right before it, or any where it is not named; `_` is a word of the question. */
function countOf(counted: string): RegExp {
  const named = `(?:_|${counted}\\w*)`
  return new RegExp(
    `(?:${number})[\\w.,%–-]*(?: (?!an? |per |of |the )[\\w-]+){0,2} ${named}|${named}: (?:${number})|^(?!.*\\b${counted}).*(?:${amount.source})`,
    'i'
  )
}

const share = /%|percent|\b(?:half|third|quarter|majority|most)\b|\d (?:in|of|out of) /i
/** A number that is no year. */
const figure = `(?<![\\w.,$€£¥])(?!(?:1[5-9]|20)\\d\\d(?![\\d,.]*\\d))[\\d¼-¾][\\d.,]*`
const extent = new RegExp(`${figure}|\\b(?:${amountWords}|few|couple)\\b|${units}`, 'i')
/** A number of anything but times. */
const measure = new RegExp(
  `(?:${figure}|\\b(?:${amountWords})\\b|\\ban? (?=(?:(?:centi|milli|kilo)?met(?:re|er)|foot|inch|mile|yard|kilo|pound|ounce|ton|lit(?:re|er)|gallon)\\b))(?![\\d.,]|\\s?(?:[-–]|to)\\s?\\d|[\\s-]{0,2}${units})`,
  'i'
)
const other = /\b(?:instead|others?|another|rather|options?|than)\b|replac|alternativ|substitut/i
/** A time for which something is good. */
const lasting = new RegExp(
  `^(?=.*(?:${units}|indefinite|forever)).*\\b(?:last|life|hold|keep|kept|stay|surviv|durab|wear|replac|year|month|decade)`,
  'is'
)
/** A temperature, or the bare number of a cell. */
const degrees = /\d ?(?:[°º℃℉]|[CF]\b|degree)|\b(?:freezing|boiling|lukewarm|room temperature)\b|^[\d\s.,–-]+$/
const date = new RegExp(
  `\\b\\d{3,4}s?\\b|\\bcentur|\\b(?:ago|yesterday|recently|antiquity|${months}|may|decades?|before|after|since|during|war)\\b`,
  'i'
)
/** A time of day. */
const clock =
  /\d:\d\d|\d ?(?:[ap]\.?m\b|h\b|o['’]clock)|\b(?:noon|midnight|midday|dawn|dusk|sun(?:rise|set)|morning|afternoon|evening|night)\b/i
const pace = new RegExp(
  `\\b(?:fast|slow|quick|speed|instant|immediate|rapid|overnight|per |${units})|\\d ?(?:ms|s|h|min)\\b|/(?:s|h)\\b`,
  'i'
)
/** How often: a word such as "weekly", or a time that comes again. */
const rate =
  /\b(?:every|each|per|once|twice|times|always|never|(?:rare|usual|frequent|regular|occasional|hour|dai|week|month|year|annual)ly)\b/i
const span = new RegExp(
  `${units}|\\d ?(?:ms|s|h|d|min)\\b|\\b(?:instant|immediate|forever|overnight|indefinitely|until|since)`,
  'i'
)
/** A time, a span, or the event before, at or behind which something is. */
const moment = new RegExp(
  `${units}|\\d|\\b(?:when|before|after|until|till|once|while|during|as soon|if|first|last|every|each|daily|weekly|monthly|yearly|morning|noon|evening|night|always|never|now|already|only|spring|summer|autumn|winter|${months})`,
  'i'
)

const adverse =
  /\b(?:but|however|although|unfortunately|downside|drawback|not|never|lack|limit|poor|slow|heav|expensive|only|cannot|hard|difficult|less|weak|prone|worse|fail|caus|includ|too|risk|danger|damag|pain)|n['’]t\b/i
