import type { Unit } from '@docfacts/schema'
import { countAt, isNumbering, timesAt } from './counts.ts'
import { moneyAt } from './money.ts'
import { type Amount as Count, numberAt } from './numbers.ts'
import { hasWords, type Token, wordAt } from './tokens.ts'
import { type UnitWord, unitAt, unitOf } from './units.ts'

/** An amount of a unit: `10 ms`, `tens of seconds`, `Minutes`, `3x`, `hundreds of containers`. */
export interface Amount {
  readonly min: number
  readonly max: number
  /** Absent for a bare number, which may take the unit of what follows: the `10` of `10 to 20 ms`. */
  readonly unit?: Unit
  /** What a bare number is multiplied by when it takes the unit. */
  readonly factor: number
  readonly vague: boolean
  /** True where a plus stands behind the number: `10+ minutes`. */
  readonly plus?: boolean
  readonly next: number
}

/** Read the amount at a place. */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const number = numberAt(tokens, at)
  if (number === undefined) return moneyAt(tokens, at) ?? wordAmountAt(tokens, at)
  const plus = tokens[number.next]
  if (plus?.text !== '+' || !plus.glued) return numberedAt(tokens, at, number)
  const amount = numberedAt(tokens, at, { ...number, next: number.next + 1 })
  return amount === undefined ? undefined : { ...amount, plus: true }
}

function numberedAt(tokens: readonly Token[], at: number, number: Count): Amount | undefined {
  if (isDecade(tokens, at) || isNumberedRange(tokens, at)) return undefined
  const unit = minutesAt(tokens, number.next) ?? unitAt(tokens, number.next)
  if (unit !== undefined && !(number.article && !isVagueUnit(unit.word)) && !isOrdinalSecond(tokens, number, unit))
    return compoundAt(tokens, measured(number, unit))
  return timesAt(tokens, number) ?? countAt(tokens, at, number) ?? bare(tokens, at, number)
}

/** "a minute" is an amount, "a bar" and "a foot" are things. */
function isVagueUnit({ unit }: UnitWord): boolean {
  return unit === 's' || unit === 'B'
}

/** The `50` of `Teams 10-50 engineers`, where `10` names a team. */
function isNumberedRange(tokens: readonly Token[], at: number): boolean {
  const [number, dash] = [tokens[at - 2], tokens[at - 1]]
  return (
    number?.kind === 'number' && /^[-–‑]$/.test(dash?.text ?? '') && dash?.glued === true && isNumbering(tokens, at - 2)
  )
}

/** `1960s`, `the 60s`, `'90s`. */
function isDecade(tokens: readonly Token[], at: number): boolean {
  const [figure, letter] = [tokens[at], tokens[at + 1]]
  if (figure?.kind !== 'number' || letter?.text !== 's' || !letter.glued || !figure.text.endsWith('0')) return false
  if (/^(?:1[5-9]|20)\d0$/.test(figure.text)) return true
  return figure.text.length === 2 && /^(?:the|early|mid|late|['’])$/.test(wordAt(tokens, at - 1))
}

/** A number without a unit: only figures, and spelled ones that a range may follow ("two to three minutes"). */
function bare(tokens: readonly Token[], at: number, number: Count): Amount | undefined {
  if (number.article && !hasWords(tokens, number.next, 'or')) return undefined
  return isNumbering(tokens, at) ? undefined : { ...number, factor: 1 }
}

function measured(number: Count, { word, next }: { word: UnitWord; next: number }): Amount {
  const { factor, cap, unit } = word
  const max = number.max * factor
  const top = number.vague && cap > number.min * factor ? Math.min(max, cap) : max
  return { min: clean(number.min * factor), max: clean(top), unit, factor, vague: number.vague, next }
}

/** "a second VM" and "a minute detail" count nothing; "a second", "a minute or two" do. */
function isOrdinalSecond(tokens: readonly Token[], number: Count, unit: { next: number }): boolean {
  if (!number.article) return false
  const behind = tokens[unit.next]
  if (behind === undefined || behind.kind === 'sign') return behind?.text === '-'
  return !/^(?:or|and|to|for|of|when|on|in|if|per|at|with|while|before|after|as|max|maximum|minimum|longer|but|is|than|depending|until|each)$/.test(
    wordAt(tokens, unit.next)
  )
}

/** Words before hours, days and minutes that make them no amount. */
const NO_AMOUNT =
  /^(?:business|office|working|work|peak|off|after|opening|happy|school|rush|these|those|early|old|good|bad|meeting|holiday|of|last|next|recent|past|all|first|final|human|person|man|per)$/

/** A unit that says an amount on its own: `Minutes`, `megabytes`; short forms only at the start: `MBs`, `ms`. */
function wordAmountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at]
  const word = token?.kind === 'word' ? unitOf(token.text) : undefined
  if (token === undefined || word === undefined || !isVagueUnit(word)) return undefined
  const short = token.text.length <= 3 && token.text.length > 1 && isOpening(tokens, at)
  if (!word.vague && !short) return undefined
  const behind = tokens[at + 1]
  if (behind?.kind === 'number' || behind?.text === "'" || (behind?.glued === true && behind.kind !== 'sign'))
    return undefined
  if (NO_AMOUNT.test(wordAt(tokens, at - 1)) || /^(?:spent|saved|old)$/.test(wordAt(tokens, at + 1))) return undefined
  const before = tokens[at - 1]
  if (before?.kind === 'number' || (before?.text === '-' && tokens[at - 2]?.kind === 'word')) {
    const joined = wordAt(tokens, at - 2)
    if (before.kind === 'number' || !(joined === 'sub' || joined === 'multi' || unitOf(joined) !== undefined))
      return undefined
  }
  const multi = hasWords(tokens, at - 2, 'multi -')
  return {
    min: multi ? 2 * word.factor : word.factor,
    max: word.cap,
    unit: word.unit,
    factor: word.factor,
    vague: true,
    next: at + 1
  }
}

function isOpening(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /^[-–—~<(]$|^to$/.test(wordAt(tokens, at - 1))
}

/** The `m` of `2m30s`; on its own it may mean metres. */
function minutesAt(tokens: readonly Token[], at: number): { word: UnitWord; next: number } | undefined {
  const [unit, number, seconds] = tokens.slice(at, at + 3)
  const isCompound =
    unit?.text === 'm' &&
    unit.glued &&
    number?.kind === 'number' &&
    number.glued &&
    seconds?.text === 's' &&
    seconds.glued
  return isCompound ? { word: MINUTE, next: at + 1 } : undefined
}

const MINUTE: UnitWord = { unit: 's', factor: 60, cap: 3600, vague: false }

/** `1 h 30 min`, `2m30s`: an exact amount followed by one of a smaller unit of the same kind. */
function compoundAt(tokens: readonly Token[], first: Amount): Amount {
  if (first.vague || first.unit !== 's') return first
  const skip = wordAt(tokens, first.next) === 'and' ? 1 : 0
  const number = numberAt(tokens, first.next + skip)
  if (number === undefined || number.vague || number.article) return first
  const word = tokens[number.next]
  const unit = word?.text === 'm' ? { word: MINUTE, next: number.next + 1 } : unitAt(tokens, number.next)
  if (unit === undefined || unit.word.unit !== 's' || unit.word.factor >= first.factor) return first
  const sum = clean(first.min + number.min * unit.word.factor)
  return compoundAt(tokens, { ...first, min: sum, max: sum, factor: unit.word.factor, next: unit.next })
}

/** Without the noise of binary fractions: 0.30000000000000004 → 0.3. */
export function clean(number: number): number {
  return Number(number.toPrecision(12))
}
