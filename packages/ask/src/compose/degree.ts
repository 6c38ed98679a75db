import type { Fact } from '@docfacts/schema'
import { type Comparative, comparativeBase, poleOf, type Scale } from '../question/comparative.ts'
import { splitWords } from '../search/tokenise.ts'

/** How much of a quality words of degree tell, about 0 … 5. */
const degrees: ReadonlyMap<string, number> = new Map(
  Object.entries({
    none: 0,
    no: 0,
    zero: 0,
    minimal: 1,
    negligible: 1,
    low: 2,
    lower: 2,
    lowest: 1,
    less: 2,
    fewer: 2,
    little: 2,
    few: 2,
    limited: 2,
    weak: 2,
    weaker: 2,
    poor: 2,
    moderate: 3,
    medium: 3,
    average: 3,
    fair: 3,
    high: 4,
    higher: 4,
    highest: 5,
    strong: 4,
    stronger: 4,
    more: 4,
    good: 4,
    better: 4,
    large: 4,
    excellent: 5
  })
)

/** Words that make a degree stronger. */
const strengthening: ReadonlySet<string> = new Set(['very', 'much', 'extremely', 'far', 'really', 'highly'])

/**
 * How two values of one aspect stand in what a question ranks by: above 0 where the first has more of it, below 0 where the
 * second has, 0 where they are alike, nothing where they cannot be compared.
 */
export function compareValues(a: Fact, b: Fact, comparative: Comparative, aspect: string): number | undefined {
  const sign = signOf(comparative, aspect) || signOfUnits(comparative, a, b)
  const { scale, judges } = comparative
  const rated = judges ? difference(ratingOf(a), ratingOf(b)) : undefined
  if (rated !== undefined && rated !== 0) return rated
  const poles = scale === undefined ? undefined : difference(poleDegree(a.value, scale), poleDegree(b.value, scale))
  if (poles !== undefined) return poles
  if (sign === 0) return undefined
  const amount =
    compareQuantities(a, b) ?? difference(degreeOf(a.value), degreeOf(b.value)) ?? quality(a, b, comparative)
  return amount === undefined ? undefined : sign * amount
}

/** 1 where having much of an aspect is much of the quality, −1 where it is little of it, 0 where that is not known. */
function signOf({ scale, base, judges }: Comparative, aspect: string): number {
  const name = aspect.toLowerCase()
  if (judges) return burden.test(name) ? -1 : 1
  if (scale === undefined) return 1
  if (scale.less.test(name)) return -1
  return scale.more.test(name) || sharesRoot(name, base) ? 1 : 0
}

/** What is cheaper is told by money, whatever it is for; what is faster by time. */
function signOfUnits({ scale }: Comparative, a: Fact, b: Fact): number {
  const units = [amountOf(a)?.unit, amountOf(b)?.unit]
  if (scale?.name === 'cost' && units.every((unit) => unit !== undefined && money.test(unit))) return 1
  return scale?.name === 'speed' && units.every((unit) => unit === 's') ? -1 : 0
}

const money = /^(?:[$€£¥]|euro|dollar|pound|cent|usd|eur|gbp)$/

/** Aspects of which less is better. */
const burden =
  /\b(?:costs?|prices?|fees?|time|latency|delay|overhead|usage|consumption|risks?|noise|size|footprint|weight|complexity|difficulty|effort|curve|emissions?|maintenance|loss|errors?|wait)\b/

/** What a mark says: 1 good, 0 neutral, −1 bad; nothing without one. */
function ratingOf(fact: Fact): number | undefined {
  if (fact.kind !== 'attribute' || fact.rating === undefined) return undefined
  return fact.rating === 'good' ? 1 : fact.rating === 'bad' ? -1 : 0
}

/** `portable` ~ `portability` */
function sharesRoot(name: string, base: string): boolean {
  return (
    base.length >= 5 && splitWords(name).some((word) => word.startsWith(base.slice(0, Math.max(5, base.length - 3))))
  )
}

function difference(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b
}

/** `Very portable` where portability is asked for: the adjective itself is a high degree. */
function quality(a: Fact, b: Fact, { base }: Comparative): number | undefined {
  const [first, second] = [a, b].map(({ value }) => degreeOf(value) ?? (sharesRoot(value, base) ? 4.5 : undefined))
  return difference(first, second)
}

/** Degree by the first words of a value. */
function degreeOf(value: string): number | undefined {
  const [first = '', second = ''] = splitWords(value)
  const strong = strengthening.has(first)
  const degree = degrees.get(strong ? second : first)
  if (degree === undefined) return undefined
  return strong ? degree + Math.sign(degree - 3) : degree
}

/** Degree by words of the asked quality itself: `Fast (seconds)` is 4 of speed, `Slow (minutes)` 2. */
function poleDegree(value: string, scale: Scale): number | undefined {
  for (const word of splitWords(value).slice(0, 8)) {
    const pole = poleOf(comparativeBase(word) ?? word)
    if (pole?.scale === scale) return pole.high ? 4 : 2
  }
  return undefined
}

/** Which of two amounts is larger; nothing where they overlap so that neither is. */
function compareQuantities(a: Fact, b: Fact): number | undefined {
  const [p, q] = [amountOf(a) ?? nothingOf(a), amountOf(b) ?? nothingOf(b)]
  if (p === undefined || q === undefined || (p.unit !== q.unit && p.unit !== '0' && q.unit !== '0')) return undefined
  const [low, high] = [Math.sign(p.min - q.min) || 0, Math.sign(p.max - q.max) || 0]
  return low * high < 0 ? undefined : Math.sign(low + high)
}

interface Amount {
  readonly min: number
  readonly max: number
  readonly unit: string
}

/** `None` is less than any amount. */
function nothingOf({ value }: Fact): Amount | undefined {
  return /^(?:none|no|nothing|zero|free)\b/i.test(value) ? { min: 0, max: 0, unit: '0' } : undefined
}

/** The quantity of a fact, or else the plain number or range that its value begins with, and the word behind it. */
function amountOf(fact: Fact): Amount | undefined {
  if (fact.kind === 'attribute' && fact.quantity !== undefined && !/^[$€£¥]/.test(fact.value)) {
    const { min, max, unit } = fact.quantity
    return { min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY, unit }
  }
  const [, sign, low, high, word = ''] = plainRange.exec(fact.value.replace(/(?<=\d),(?=\d{3})/g, '')) ?? []
  if (low === undefined) return undefined
  return { min: Number(low), max: Number(high ?? low), unit: sign ?? word.toLowerCase().replace(/(?<=..)s$/, '') }
}

const plainRange =
  /^(?:about |around |roughly |up to |from |~ ?)?([$€£¥])?(\d+(?:\.\d+)?)(?:(?: to | ?[–-] ?)[$€£¥]?(\d+(?:\.\d+)?))? ?(\p{L}+|[%€$£°]\p{L}?)?(?=$|[\s,;(./])/iu
