import { foldName } from '../../link/fold.ts'
import { isDeed, mayTell } from '../../link/no-names.ts'
import { askedThing } from '../asked-thing.ts'
import { isVerb } from '../fragments.ts'
import { ownSubject } from '../own-subject.ts'
import { part } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

/** What marks an answer. */
const ANSWER = /^(?:a|ans|answer)\s*[:.]\s+(?=\S)/i
/** What an answer opens with that says something else than what the thing is. */
const OTHER =
  /^(?:it|they|this|these|those|that|there|here|he|she|we|you|i|let['’]?s?|first|as|in|on|at|by|from|with|when|if|while|because|since|before|after|for(?=\s(?:example|instance|more|many|most|some|years|the)\b)|not|yes|no|nope|well|so|but|and|to|unlike|think|imagine|simply|just|see|good|great|both|depends|once|what|who|how|why|where|which|n\/a)\b/iu
/** Where a clause begins that only tells more of the words before it. */
const WITHIN = /[\s,(](?:that|which|who|whom|whose|where|when|if|because|while|than|as|how|what|whether|so|by)\s|:\s/i
/** Who says what it is, or thinks of it. */
const TOLD =
  /\s(?:told|tells?|says?|said|asked|thinks?|thought|wants?|knows?|knew|calls?|called(?=\s(?:me|us|him|her|them|it)))\s/i
/** A noun that could be an order, before what tells which: `A record of …`, `Test that …` */
const OF = /^\S+\s(?:of|that|which|for|where|used|in|on|with|to)\s/i

/**
 * What a thing is, in the first words below a heading that asks it: `What is a sled kite?` and `A kite without sticks.`, `Flies without sticks.`
 * or `Cloth on a line.` An answer with a subject of its own, other than the thing, is none.
 */
export function* askedDefinition(sentence: Sentence): Iterable<Reading> {
  const { words, opens, index, names } = sentence
  if (opens === undefined || index > 0) return
  const asked = askedThing(opens)
  if (asked === undefined) return
  const from = ANSWER.exec(words)?.[0].length ?? 0
  const answer = words.slice(from)
  if (OTHER.test(answer) || /[?:：]\s*$/.test(answer) || (asked.isOne && !/^(?:an?|the)\s/i.test(answer))) return
  const [main = ''] = answer.split(WITHIN, 1)
  const parts = main.trim().split(/\s+/)
  const [first = ''] = parts
  const isDone = mayTell(first.toLowerCase())
  if (!isDone && (parts.some(isVerb) || TOLD.test(main))) return
  if (!isDone && !/ing$/i.test(first) && isDeed(foldName(first)) && !OF.test(answer)) return
  const subject = names.entities.find(asked.thing) ?? asked.thing
  const own = ownSubject(answer)
  if (own !== undefined && names.entities.find(own) !== subject) return
  yield { kind: 'definition', ...part(sentence, from, words.length), subject }
}
