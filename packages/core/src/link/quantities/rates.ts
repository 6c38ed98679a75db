import type { Unit } from '@docfacts/schema'
import { type Amount, clean } from './amounts.ts'
import { type Token, wordAt } from './tokens.ts'

const PERIOD = /^(?:s|sec|secs|second|min|minute|h|hr|hour|day|week|month|mo|quarter|year|yr|night|page|core)$/

/** Seconds in a period that rates are counted by; what is paid or moved by the month is compared with nothing else. */
const seconds: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  day: 86_400
}
const rates: Readonly<Partial<Record<Unit, Unit>>> = { count: 'count/s', B: 'B/s', m: 'm/s' }

/** Whether a period follows: `5 GB/month`, `100 MB per second`, `24 hours a day`. */
export function isRate(tokens: readonly Token[], at: number): boolean {
  return /^(?:\/|per|an?|each|every)$/.test(wordAt(tokens, at)) && PERIOD.test(wordAt(tokens, at + 1))
}

/** Whether a unit is a currency. */
export function isMoney(unit: Unit | undefined): boolean {
  return unit === 'USD' || unit === 'EUR' || unit === 'GBP'
}

/**
 * An amount with what it is per: `100 requests per second` is 100 count/s, and `$5 per user and month` keeps its words, by
 * which prices are compared. `unclear` where it is per something that no unit has.
 */
export function withRate(tokens: readonly Token[], amount: Amount): Amount | 'unclear' {
  if (isMoney(amount.unit)) return { ...amount, next: behindPer(tokens, amount.next) }
  if (!isRate(tokens, amount.next)) return amount
  const period = seconds[wordAt(tokens, amount.next + 1)]
  const unit = amount.unit === undefined ? undefined : rates[amount.unit]
  if (period === undefined || unit === undefined) return 'unclear'
  return {
    ...amount,
    unit,
    min: clean(amount.min / period),
    max: clean(amount.max / period),
    next: amount.next + 2
  }
}

/** Index behind `per user and month`, `/GB/month`, `a year`. */
function behindPer(tokens: readonly Token[], at: number): number {
  const isPer = /^(?:\/|per|each|every)$/.test(wordAt(tokens, at)) && tokens[at + 1]?.kind === 'word'
  if (!isPer && !isRate(tokens, at)) return at
  const isMore = wordAt(tokens, at + 2) === 'and' && PERIOD.test(wordAt(tokens, at + 3))
  return behindPer(tokens, at + (isMore ? 4 : 2))
}
