import type { Intent } from '../answer.ts'
import { flags } from '../search/flags.ts'
import { stemWord } from '../search/tokenise.ts'

/** Bits of `flags`, one of which an answer should have; 0 for any. */
export function wantedFlags(text: string, intent: Intent): number {
  if (/\bhow many\b|\bnumber of\b|\bpercent|\bprice\b|\bcosts?\b/.test(text)) return flags.number
  if (intent === 'when' || /\b(?:what|which) (?:year|century|decade|date|day|month)\b/.test(text)) return flags.year
  if (/\bhow (?:long|fast|quick)\b/.test(text)) return flags.duration | flags.number
  if (/\bhow (?:big|large|small|heavy)\b|\bsize\b|\bhow much (?:memory|ram|disk|space|storage)\b/.test(text))
    return flags.size | flags.number
  if (/\bhow (?:much|far|high|tall|old|deep|wide|often)\b/.test(text)) return flags.number
  if (/\b(?:who|whom|whose)\b/.test(text)) return flags.name
  return 0
}

/** What the words of an answer should look like, where flags do not tell. */
export function wantedShape(text: string, intent: Intent): RegExp | undefined {
  return /\bwho\b/.test(text) ? person : shapes[intent]
}

/** Words by which answers of some kinds are known. */
const shapes: Partial<Record<Intent, RegExp>> = {
  define: /^.{2,60}?(?: (?:is|are|means|refers to) (?:an?|the|one|any|not)\b| [—–-] )/,
  why: /\b(?:because|since|as (?:it|they|the|each|an?)|so that|due to|therefore|thus|which (?:makes|means|leads)|leads? to|means|making|reason|without|no need|don['’]t (?:need|have)|skip)\b/i,
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
