import { isOrdinal } from '../../link/ordinals.ts'
import { part } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const HAS =
  /\s(?:(?:also|still|both|all|each|typically|generally|usually|often|can)\s+)?(?:offers?|provides?|ha(?:s|ve)|gives?|delivers?|ensures?|guarantees?|maintains?|achieves?|comes? with)\s+(?:an?\s+)?(?:(?:very|relatively|quite|fairly|much|generally|extremely)\s+)?(\p{L}+)\s+((?:[\p{L}\p{N}-]+\s+){0,2}?)(\p{L}+)(?=\s*(?:[,.;:)—–]|$|\s(?:because|since|as|and|but|so|by|for|to|with|between|than|at|in|due|through|when|while|thanks)\b))/giu
/** Words that aspects have behind the noun that they are known by. */
const BEHIND: readonly string[] = ['', ' level', ' boundary', ' strength', ' degree']

/**
 * How much of an aspect a thing has, said outright within a sentence.
 *
 * `While kites offer strong rope-level isolation, …` → kite, Isolation level: `Kites offer strong rope-level isolation`. The thing
 * stands right before the verb, and the aspect is known to the document.
 */
export function* degrees(sentence: Sentence): Iterable<Reading> {
  const { words, names } = sentence
  if (words.length > 600) return
  for (const match of words.matchAll(HAS)) {
    const [whole, word = '', between = '', noun = ''] = match
    if (!isOrdinal(word) || /\b(?:and|or|of|for|than)\b/i.test(between)) continue
    const subject = names.entities.mentions(words.slice(0, match.index)).at(-1)
    const label = BEHIND.map((behind) => `${noun}${behind}`).find((one) => names.aspects.find(one) !== undefined)
    if (subject === undefined || subject.end !== match.index || label === undefined) continue
    yield {
      kind: 'attribute',
      ...part(sentence, subject.start, match.index + whole.length),
      subject: subject.id,
      aspect: label
    }
  }
}
