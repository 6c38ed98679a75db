import type { Intent } from '../answer.ts'
import { flags } from '../search/flags.ts'
import { stemWord } from '../search/tokenise.ts'

/** Bits of `flags`, one of which an answer should have; 0 for any. */
export function wantedFlags(text: string, intent: Intent): number {
  if (/\bhow many\b|\bnumber of\b|\bpercent|\bprice\b|\bcosts?\b/.test(text)) return flags.number
  if (/\b(?:what|which) (?:year|century|decade|date|day|month)\b/.test(text)) return flags.year
  if (intent === 'when') return asksForPast(text) ? flags.year : 0
  if (/\bhow long (?:is|are|was|were)\b/.test(text)) return flags.duration | flags.size | flags.number
  if (/\bhow long\b/.test(text)) return flags.duration
  if (/\bhow (?:fast|quick)/.test(text)) return flags.duration | flags.number
  if (/\bhow (?:big|large|small|heavy)\b|\bsize\b|\bhow much (?:memory|ram|disk|space|storage)\b/.test(text))
    return flags.size | flags.number
  if (/\bhow (?:much|far|high|tall|old|deep|wide|often)\b/.test(text)) return flags.number
  if (asksForDoer(text)) return flags.name
  return 0
}

/** Whether a question asks who did something, of which there is a name; who does something may be anybody's role. */
export function asksForDoer(text: string): boolean {
  return (
    /\b(?:who|whom)\b/.test(text) &&
    !/\bwho (?!(?:is|was|are|were|has|did)\b)\w+(?<!ed)\b/.test(text.replace(strongPast, 'acted'))
  )
}

/** Past forms that do not end in "ed". */
const strongPast =
  /\b(?:wrote|made|built|began|won|led|found|sold|bought|ran|gave|took|drew|came|held|brought|taught|thought|became|said|saw|sent|set|shot|sang|spoke|spun|stood|struck|threw|understood|wore|did|put|let|cut|hit)\b/g

/** Whether it is asked when something happened, not when it is or should be done. */
function asksForPast(text: string): boolean {
  return !/\bwhen (?:should|do|does|can|must|may|will|would|shall|is|are|to|am)\b/.test(text)
}

/** What the words of an answer must have, whatever else they say. */
export function requiredShape(text: string, intent: Intent): RegExp | undefined {
  if (
    /\b(?:how (?:expensive|cheap|much (?:do(?:es)?|did|would|will|must|should) .*\b(?:cost|pay|charge|earn))|costs?|prices?|fees?)\b/.test(
      text
    ) &&
    intent === 'quantity'
  )
    return money
  if (asksForDoer(text)) return name
  if (/\bhow (?:much|many)\b/.test(text)) return amount
  if (/\b(?:how (?:hot|cold|warm)|(?:what|which) temperature)\b/.test(text)) return /°|\bdegrees?\b|\d ?[CFK]\b/
  if (intent === 'when') return asksForPast(text) ? date : moment
  if (/\bhow (?:fast|quick(?:ly)?|slow(?:ly)?)\b/.test(text)) return pace
  if (/\bhow long (?:do|does|did|can|will|would|should|must|until|before|after|to|have|has)\b/.test(text)) return span
  return undefined
}

/** A name that does not merely begin a sentence, or somebody by whom it was done. */
const name = /(?<!^|[.!?:]\W{0,2})\b\p{Lu}\p{L}|\bby \p{L}|^\p{Lu}\p{L}+ \p{Lu}/u

const money =
  /[$€£¥]|\b(?:euros?|dollars?|pounds?|cents?|usd|eur|gbp|francs?|yen|free|nothing|double|half|(?:times|twice) as much)\b/i

/** A number, in figures or in words. */
const amount =
  /\d|\b(?:an?|no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|quarters|twice|double|several|few|fewer|handful|many|most|more|less|all|lots?|single|couple|percent|once|low|high|higher|lower|unlimited|\w+bytes?)\b/i

/** A date, or when it was from now. */
const date =
  /\b\d{3,4}s?\b|\b(?:century|centuries|ago|yesterday|today|now|recently|antiquity|ancient|medieval|january|february|march|april|may|june|july|august|september|october|november|december|decades?|before|after|since|during|war)\b/i

/** A speed or a time. */
const pace =
  /\b(?:fast\w*|slow\w*|quick\w*|speed\w*|instant\w*|immediate\w*|rapid\w*|per (?:second|minute|hour|day)|times (?:as|faster)|(?:milli|micro|nano)?seconds?|minutes?|hours?|days?|weeks?|mph|kph|knots|overnight|\d ?(?:ms|s|h|min))\b|\/(?:s|h|sec|min)\b/i

/** An amount of time, not merely a unit of it as in "every day". */
const span =
  /(?:\d|\b(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|many|couple of|single))[ -]?(?:(?:milli|micro|nano)?seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|years?|decades?|ms|s|h|d)\b|\b(?:(?:milli|micro)?seconds|minutes|hours|days|weeks|months|years|decades|centuries|instant\w*|immediate\w*|forever|overnight|indefinitely|until|since)\b/i

/** A time, a span, or the event before, at or behind which something is. */
const moment =
  /\d|\b(?:when(?:ever)?|before|after|until|till|once|while|during|as soon as|if|first|last|every|each|daily|weekly|monthly|yearly|annually|morning|noon|afternoon|evening|night|midnight|weeks?|days?|months?|hours?|minutes?|years?|always|never|now|already|today|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|only|for|needs?)\b/i

/** What the words of an answer should look like, where flags do not tell. */
export function wantedShape(text: string, intent: Intent): RegExp | undefined {
  return asksForDoer(text) ? person : shapes[intent]
}

/** Words by which answers of some kinds are known. */
const shapes: Partial<Record<Intent, RegExp>> = {
  define: /^.{2,60}?(?: (?:is|are|means|refers to) (?:an?|the|one|any|not)\b| [—–-] )/,
  why: /\b(?:[Bb]ecause|[Ss]ince (?![\d\p{Lu}])|as (?:it|they|the|each|there)\b|so that|[Dd]ue to|[Tt]herefore|[Tt]hus|which (?:makes|means|leads)|leads? to|means|making|reason|[Ww]ithout|[Nn]o need|(?:[Dd]on|[Dd]oesn)['’]t (?:need|have)|skip|trusts?|in order to|on account of|caused by)\b/u,
  list: /(?:,[^,]+){2,}|\b(?:such as|like|include|including|e\.g\.)|:\s/i
}

/** Stem of the noun that is asked for: `memory` in "how much memory does it need". */
export function readFocus(text: string): string | undefined {
  const [, noun] =
    /\bhow (?:much|many) (\w+)/.exec(text) ??
    /^(?:(?:what|which) (?:is|are|was|were) )?(?:the )?(?:(?:default|maximum|minimum|average|typical|exact|total) )?(\w+) of\b/.exec(
      text
    ) ??
    []
  return noun === undefined ? undefined : stemWord(noun)
}

/** Two names in a row, or somebody by whom something was done. */
const person = /\p{Lu}\p{Ll}+ (?:\p{Lu}[\p{Ll}.]* )?\p{Lu}\p{Ll}+|\bby \p{Lu}/u
