import { tidy } from '../../document/tidy.ts'
import type { Mention } from '../../link/registry.ts'
import { DURATION, FIGURE, PRICE } from './amounts.ts'
import { aspectWithin } from './aspects.ts'
import { capital } from './base.ts'
import type { Reading, Sentence } from './sentence.ts'

const ABOUT = '(?:about|around|roughly|up to|at least|only|just|over|under|nearly|almost|between|from|some)'
const PAIRED = new RegExp(
  String.raw`((?:${ABOUT}\s+)*${FIGURE}[^,;.]{0,30}?)\s(?:with|for|on|in|from|using)\s(?:(?:an?|the)\s)?(?:[\p{L}-]+\s)?$`,
  'iu'
)
const BOUGHT = /\b(?:get|buy|find|have|pick up|rent|order|hire)\s+(?:(?:an?|the|your)\s+)?(?:[\p{L}-]+\s+)?$/iu
const FOR_PRICE = new RegExp(
  String.raw`^\s+(?:for|at|from)\s+(?:(?:as little as|${ABOUT})\s+)*(?:${PRICE.source})`,
  'iu'
)
const LIFE = ['Lifespan', 'Lifetime', 'Service life', 'Life expectancy']
const COST = ['Cost', 'Costs', 'Price', 'Prices']

/**
 * Amounts that a sentence gives to several things, each behind its own, and the price of what one can buy.
 *
 * `Setting up takes 20 minutes with a kite and about 10 with a drone.` → one for each, if the words before tell the aspect;
 * `You can get a kite for $20.` → its cost.
 */
export function* sharedAmounts(sentence: Sentence): Iterable<Reading> {
  const { words, names } = sentence
  if (words.length > 400 || !/\d/.test(words)) return
  const mentions = names.entities.mentions(words)
  const pairs = mentions.flatMap((mention, index) => pairAt(mention, mentions[index - 1]?.end ?? 0, words))
  const [first] = pairs
  if (first !== undefined && new Set(pairs.map(({ mention }) => mention.id)).size > 1) {
    const lead = words.slice(0, first.start)
    const aspect = aspectOf(lead, words.slice(0, first.mention.start), sentence)
    if (aspect === undefined) return
    for (const { start, mention } of pairs) {
      const value = capital(tidy(`${lead}${words.slice(start, mention.end)}`))
      yield { kind: 'attribute', subject: mention.id, aspect, value, from: 0, to: mention.end }
    }
  } else yield* bought(mentions, sentence)
}

function pairAt(mention: Mention, from: number, words: string): readonly { start: number; mention: Mention }[] {
  const before = words.slice(from, mention.start)
  const found = PAIRED.exec(before)
  return found === null ? [] : [{ start: from + found.index, mention }]
}

function aspectOf(lead: string, upTo: string, { names }: Sentence): string | undefined {
  const known = names.aspects.mentions(lead)[0]?.id ?? names.stems(lead.toLowerCase().match(/\p{L}+/gu) ?? [])
  if (known !== undefined) return known
  if (/\b(?:expect|live|life|last)\b/i.test(lead) && DURATION.test(upTo)) return usual(LIFE, names)
  return aspectWithin(upTo, names)
}

function* bought(mentions: readonly Mention[], { words, names }: Sentence): Iterable<Reading> {
  for (const { id, start, end } of mentions) {
    if (!BOUGHT.test(words.slice(0, start)) || !FOR_PRICE.test(words.slice(end))) continue
    yield {
      kind: 'attribute',
      subject: id,
      aspect: usual(COST, names),
      value: capital(tidy(words.replace(/[.]\s*$/, '')))
    }
    return
  }
}

function usual(labels: readonly string[], { aspects }: Sentence['names']): string {
  return labels.find((label) => aspects.find(label) !== undefined) ?? labels[0] ?? ''
}
