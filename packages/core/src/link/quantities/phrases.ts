import type { Unit } from '@docfacts/schema'
import { type Amount, amountAt, clean } from './amounts.ts'
import { type Bound, boundBefore, boundBehind } from './bounds.ts'
import { isMoney, isRate, withRate } from './rates.ts'
import { hasWords, type Token, wordAt } from './tokens.ts'
import { unitOf } from './units.ts'

/** An amount with the words that bound it: `at least 4 GB`, `10 to 20 ms`, `seconds or less`. */
export interface Phrase {
  readonly min?: number
  readonly max?: number
  /** Absent for a bare number. */
  readonly unit?: Unit
  readonly approximate: boolean
  /** Indexes of its first token and of the one behind it. */
  readonly at: number
  readonly next: number
}

/** What stands at a place: a phrase, or `unclear` where an amount is that says nothing comparable: a rate, a change. */
export function phraseAt(tokens: readonly Token[], at: number): Phrase | 'unclear' | undefined {
  const between =
    hasWords(tokens, at, 'between') || (hasWords(tokens, at, 'from') && rangeAt(tokens, at + 1, TO) !== undefined)
  if (between) {
    const range = rangeAt(tokens, at + 1, hasWords(tokens, at, 'between') ? AND : TO)
    if (range !== undefined && hasWords(tokens, at, 'from') && isChange(tokens, at)) return 'unclear'
    if (range !== undefined) return finish(tokens, at, range, [])
  }
  const bounds: Bound[] = []
  let place = at
  for (
    let bound = boundBefore(tokens, place);
    bound !== undefined && bounds.length < 3;
    bound = boundBefore(tokens, place)
  ) {
    bounds.push(bound.bound)
    place = bound.next
  }
  if (bounds.length > 0 && isHalfOpenWord(tokens, at)) return undefined
  if (isFrequency(tokens, place)) return 'unclear'
  const amount = rangeAt(tokens, place, TO) ?? amountAt(tokens, place) ?? fractionAt(tokens, place)
  if (amount === undefined || amount === 'unclear') return amount
  return finish(tokens, at, amount, bounds)
}

/** `min` and `max` that stand behind another amount are its own. */
function isHalfOpenWord(tokens: readonly Token[], at: number): boolean {
  return /^(?:min|max)$/.test(wordAt(tokens, at)) && tokens[at - 1]?.kind === 'number'
}

/** `three times a day`, `once per hour`. */
function isFrequency(tokens: readonly Token[], at: number): boolean {
  return /^(?:times|once|twice)$/.test(wordAt(tokens, at)) && isRate(tokens, at + 1)
}

const TO: readonly string[] = ['up to', 'to', 'or', 'through', '/', '-', '–', '—', '‑', '‐', '−']
const AND: readonly string[] = ['and', '-', '–', 'to']

/** Two amounts that a word joins: `10 to 20 ms`, `seconds to minutes`, `a minute or two`; one that descends is unclear. */
function rangeAt(tokens: readonly Token[], at: number, joins: readonly string[]): Amount | 'unclear' | undefined {
  const low = amountAt(tokens, at)
  if (low === undefined) return undefined
  const join = joins.find((words) => hasWords(tokens, low.next, words))
  if (join === undefined || (join === '/' && !low.vague)) return undefined
  const start = low.next + join.split(' ').length
  const about = boundBefore(tokens, start)
  const high = amountAt(tokens, about?.bound === 'about' ? about.next : start)
  if (high === undefined) return undefined
  const joined = joinUnits(low, high)
  if (joined === undefined) return undefined
  const [first, second] = joined
  if (join !== 'or' && (first.min > second.min || first.max > second.max))
    return first.unit === undefined ? undefined : 'unclear'
  return {
    ...second,
    min: Math.min(first.min, second.min),
    max: Math.max(first.max, second.max),
    vague: first.vague || second.vague || about?.bound === 'about'
  }
}

/** Both amounts in one unit: a bare number takes that of the other. */
function joinUnits(low: Amount, high: Amount): readonly [Amount, Amount] | undefined {
  if (low.unit === high.unit) return [low, high]
  if (low.unit === undefined) return [scale(low, high), high]
  if (high.unit === undefined && isMoney(low.unit)) return [low, scale(high, low)]
  return high.unit === undefined && !high.vague && wordlike(low) ? [low, scale(high, low)] : undefined
}

/** "a minute or two" is in minutes; the `3` of "5 s, 3" is not in seconds. */
function wordlike(low: Amount): boolean {
  return low.min === low.factor
}

function scale(bare: Amount, like: Amount): Amount {
  const { unit, factor } = like
  return {
    ...bare,
    min: clean(bare.min * factor),
    max: clean(bare.max * factor),
    ...(unit === undefined ? {} : { unit }),
    factor
  }
}

/** "a fraction of a second", "split second", "sub-second": less than one. */
function fractionAt(tokens: readonly Token[], at: number): Amount | undefined {
  const below = /^sub/.test(wordAt(tokens, at - 2)) ? unitOf(wordAt(tokens, at)) : undefined
  if (below?.unit === 's') return { min: 0, max: below.factor, unit: 's', factor: 1, vague: true, next: at + 1 }
  for (const words of [
    'subsecond',
    'a fraction of a second',
    'fractions of a second',
    'a split second',
    'split second'
  ])
    if (hasWords(tokens, at, words))
      return { min: 0, max: 1, unit: 's', factor: 1, vague: true, next: at + words.split(' ').length }
  return undefined
}

const CURRENCY = /^(?:cents?|pounds?|credits?|bucks)$/
const DELTA =
  /^(?:faster|slower|longer|shorter|more|less|later|earlier|ago|older|younger|larger|smaller|bigger|cheaper|dearer|extra|additional|overtime|increase|reduction|saved|savings)$/

function finish(
  tokens: readonly Token[],
  at: number,
  found: Amount | 'unclear',
  bounds: readonly Bound[]
): Phrase | 'unclear' {
  const amount = found === 'unclear' ? found : withRate(tokens, found)
  if (amount === 'unclear') return amount
  const behind = boundBehind(tokens, amount.next) ?? boundBehindNoun(tokens, amount.next)
  const next = behind?.next ?? amount.next
  const all = [
    ...bounds,
    ...(behind === undefined ? [] : [behind.bound]),
    ...(amount.plus === true ? (['min'] as const) : [])
  ]
  if (
    isRate(tokens, next) ||
    isPart(tokens, at) ||
    (amount.unit !== undefined && CURRENCY.test(wordAt(tokens, next - 1)))
  )
    return 'unclear'
  if (
    amount.unit !== undefined &&
    amount.unit !== 'count' &&
    amount.unit !== 'ratio' &&
    behind === undefined &&
    DELTA.test(wordAt(tokens, next))
  )
    return 'unclear'
  const { unit, vague } = amount
  const open = {
    ...(all.includes('max') || isFraction(amount) ? {} : { min: amount.min }),
    ...(all.includes('min') ? {} : { max: amount.max })
  }
  return { ...open, ...(unit === undefined ? {} : { unit }), approximate: vague || all.length > 0, at, next }
}

/** The `minimum` of "2 GB RAM minimum". */
function boundBehindNoun(tokens: readonly Token[], at: number): ReturnType<typeof boundBehind> {
  const isBound = tokens[at]?.kind === 'word' && /^(?:minimum|maximum|min|max|or)$/.test(wordAt(tokens, at + 1))
  return isBound ? boundBehind(tokens, at + 1) : undefined
}

function isFraction({ min, vague }: Amount): boolean {
  return min === 0 && vague
}

/** `per 5 minutes`, `/ 10 s`, `700 in 24 hours`. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)
  return before === 'per' || before === '/' || (/^(?:in|every)$/.test(before) && tokens[at - 2]?.kind === 'number')
}

/** "went from 10 s to 20 s" tells of a change. */
function isChange(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ text }) =>
      /^(?:increas|decreas|reduc|grow|grew|drop|went|go(?:es)?$|cut|rose|fell|improv|jump|chang|shr[aiu]nk|slash|sped|migrat|upgrad|mov)/i.test(
        text
      )
    )
}
