import { whole } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const NAMED =
  /^(?:(?:an?|the|another|one|its|their|perhaps the)\s+)?(?:[\p{L}-]+\s+){0,2}?(?:(advantages?|benefits?|upsides?|strengths?|perks?|beauty)|(?:drawbacks?|disadvantages?|downsides?|weakness(?:es)?|limitations?|shortcomings?))\s+(?:(?:of|with|to|for|in)\s+[^,;:.]{2,60}?\s+)?(?:is|are|lies)\b\s*(?!(?:minor|small|negligible|clear|obvious|many|few|similar)\b)/iu

/**
 * Sentences that call what they say an advantage or a drawback.
 *
 * `A major drawback of kites is the string.` → drawback of kites; `The upside is that they weigh little.` → advantage
 */
export function* namedMerits(sentence: Sentence): Iterable<Reading> {
  const found = NAMED.exec(sentence.words)
  if (found === null || sentence.subjects.length === 0) return
  yield { kind: found[1] === undefined ? 'drawback' : 'advantage', ...whole(sentence) }
}
