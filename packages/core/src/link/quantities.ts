import type { Quantity } from '@docfacts/schema'
import { mayCount } from './quantities/numbers.ts'
import { type Phrase, phraseAt } from './quantities/phrases.ts'
import { type Token, tokenise, wordAt } from './quantities/tokens.ts'
import { unitOf } from './quantities/units.ts'
import { readYear } from './quantities/years.ts'

/** Longer values are prose that states more than one amount, if any. */
const LONGEST = 240

/**
 * Read the amount that a value states, in base units.
 *
 * `Slow (minutes to boot)` → [60, 3600) s; `at least 1.5 GB` → from 1.5e9 B; `10–20 ms` → [0.01, 0.02) s; `3x faster` → 3.
 * `200 msg/s` → 200 count/s; `$5 per hour` → 5 USD.
 *
 * A value that states two different amounts or a change has none, and neither have versions, ports and names with figures
 * in them.
 *
 * @param label What the value is for: the unit of a bare number may stand there, `Start (ms)`, or that it counts
 *   something, `Number of kites`.
 */
export function readQuantity(value: string, label = ''): Quantity | undefined {
  if (value.length > LONGEST) return undefined
  const tokens = tokenise(value)
  if (!tokens.some(isTelling) || tokens.some(isForeignMoney)) return undefined
  const phrases = phrasesOf(tokens)
  if (phrases === undefined) return undefined
  const measured = phrases.filter(({ unit }) => unit !== undefined)
  const [first] = measured
  if (first !== undefined)
    return measured.every((one) => isSame(first, one)) ? toQuantity(first, first.unit, value, tokens) : undefined
  return readYear(value) ?? readBare(phrases, label, value, tokens)
}

/** Whether a token is one without which there is no amount: a number, a unit or money. */
function isTelling(token: Token): boolean {
  return mayCount(token) || isMoney(token) || unitOf(token.text) !== undefined || token.word === 'subsecond'
}

/** Money in a currency that has no unit. */
function isForeignMoney(token: Token): boolean {
  return isMoney(token) && /^[¥₹]/.test(token.text)
}

function isMoney({ kind, text }: Token): boolean {
  return kind === 'other' && /^[$€£¥₹]/.test(text)
}

/** All phrases of a value; none at all where one is unclear. Amounts that it denies are left out: "seconds, not minutes". */
function phrasesOf(tokens: readonly Token[]): readonly Phrase[] | undefined {
  const phrases: Phrase[] = []
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at)
    if (phrase === 'unclear') return undefined
    if (phrase !== undefined && !isDenied(tokens, at)) phrases.push(phrase)
    at = phrase?.next ?? at + 1
  }
  return phrases
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at - 1) === 'not' ||
    /^(?:instead of|rather than)$/.test(`${wordAt(tokens, at - 2)} ${wordAt(tokens, at - 1)}`)
  )
}

function isSame(a: Phrase, b: Phrase): boolean {
  return a.unit === b.unit && a.min === b.min && a.max === b.max
}

function toQuantity(
  phrase: Phrase,
  unit: Quantity['unit'] | undefined,
  value: string,
  tokens: readonly Token[]
): Quantity | undefined {
  const { min, max, approximate, at, next } = phrase
  if (unit === undefined || (min === undefined && max === undefined)) return undefined
  const text = value.slice(tokens[at]?.start, tokens[next - 1]?.end)
  return { text, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), unit, approximate }
}

const COUNTED = /\b(?:number|count|amount|max(?:imum)?|min(?:imum)?|limit|total|how many|#)\b/i

/** A value that is a bare number or range, with the unit that the label gives. */
function readBare(
  phrases: readonly Phrase[],
  label: string,
  value: string,
  tokens: readonly Token[]
): Quantity | undefined {
  const [phrase] = phrases
  if (phrase === undefined || phrase.at !== 0 || phrase.next !== tokens.length) return undefined
  if (/\d,\d{3}|\d\s?[kK]\b|(?:hundred|thousand|million|billion)$/.test(value))
    return toQuantity(phrase, 'count', value, tokens)
  if (label === '') return undefined
  const word = /[([,]\s*(?:in\s+)?([\p{L}%µμ€£]+)\s*[)\]]?\s*$|\bin\s+(\p{L}+)$/u.exec(label)
  const name = word?.[1] ?? word?.[2] ?? ''
  const unit = name === '%' ? ({ unit: 'ratio', factor: 0.01 } as const) : unitOf(name)
  if (unit !== undefined) return toQuantity(scaled(phrase, unit.factor), unit.unit, value, tokens)
  return COUNTED.test(label) ? toQuantity(phrase, 'count', value, tokens) : undefined
}

function scaled(phrase: Phrase, factor: number): Phrase {
  const times = (end: number): number => Number((end * factor).toPrecision(12))
  return {
    ...phrase,
    ...(phrase.min === undefined ? {} : { min: times(phrase.min) }),
    ...(phrase.max === undefined ? {} : { max: times(phrase.max) })
  }
}
