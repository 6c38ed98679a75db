import { whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

/** What speaks for a thing, said of it: `Kites are loved for their looks.` */
const FOR =
  /\b(?:(?:is|are)\s+(?:\p{L}+ly\s+)?(?:loved|prized|praised|valued|appreciated|renowned)\s+for|stands?\s+out\s+(?:for|because|with|through)|(?:shines?|excels?)\s+(?:at|in|when|with|for)|wins?\s+(?:on|hands\s+down)|makes?\s+(?:it|them|this|that)?\s*(?:much\s+|far\s+|very\s+)?(?:easy|easier|simple|simpler|possible|trivial)\s+(?:for\s+\S+\s+)?to|saves?\s+(?:you\s+|us\s+)?(?:a\s+lot\s+of\s+|much\s+)?(?:time|money|space|effort|work|power|energy)|for\s+free[.,;]?$|(?:there(?:['’]s|\s+is)|you\s+have)\s+no\s+need\s+(?:to|for))/iu
/** What speaks against a thing, said of it: `Kites are hard to steer.` */
const AGAINST =
  /\b(?:(?:is|are|gets?|becomes?)\s+(?:(?:also|often|notoriously|very|rather|quite|more|much|too|so|a\s+bit|somewhat|famously)\s+)*(?:hard|harder|difficult|tedious|laborious|cumbersome|painful|tricky|complicated|expensive|impossible|awkward)\s+(?:to|with)\s|makes?\s+(?:it|them|this|that)?\s*(?:much\s+|far\s+|very\s+)?(?:hard|harder|difficult|impossible|tedious|tricky)\s+(?:for\s+\S+\s+)?to|at\s+the\s+(?:cost|expense|price)\s+of|comes?\s+at\s+a\s+(?:cost|price|premium)|(?:steep|steeper)\s+learning\s+curve|forces?\s+(?:you|us|users|everyone)\s+to|falls?\s+short)/iu
/** What begins another clause, or another thing, before the verb. */
const APART = /[,;:—–(]|\b(?:which|that|who|but|because|than|and)\b/i
const NEGATED = /\b(?:not|never|no longer|n['’]t|without|rarely|hardly|isn['’]t|aren['’]t)\b/i

/**
 * Sentences that say something for or against the thing that they open with, without a word that calls it so.
 *
 * `Kites make it easy to measure wind.` → advantage; `Kites are hard to steer.` → drawback; what is denied is neither.
 */
export function* toldMerits(sentence: Sentence): Iterable<Reading> {
  const { words, subject, names } = sentence
  const first = names.entities.mentions(words)[0]
  if (subject === undefined || first === undefined || first.start > 24 || /^(?:if|when|because|while)\b/i.test(words))
    return
  const [good, bad] = [FOR.exec(words), AGAINST.exec(words)]
  const found = good ?? bad
  if (found === null || (good !== null && bad !== null)) return
  if (found.index < first.end - 1 || APART.test(words.slice(first.end, found.index))) return
  if (NEGATED.test(words.slice(first.end, found.index + found[0].length))) return
  yield { kind: good === null ? 'drawback' : 'advantage', ...whole(sentence) }
}
