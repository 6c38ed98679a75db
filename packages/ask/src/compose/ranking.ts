import type { Fact } from '@docfacts/schema'
import { type Comparative, poleOf, type Scale } from '../question/comparative.ts'
import { splitWords, stemWord } from '../search/tokenise.ts'
import type { Side } from './values.ts'

/** The thing that has most of what is asked for, if all values that can be compared say so. */
export function bestSide(
  sides: readonly Side[],
  comparative: Comparative,
  nameOf: (id: string) => string
): Side | undefined {
  const wanted = comparative.wantsMore ? 1 : -1
  return sides.find((side) =>
    sides.every((other) => {
      if (other === side) return true
      const signs = side.facts.flatMap((fact) => other.facts.flatMap((one) => compare(fact, one, comparative, nameOf)))
      return signs.length > 0 && signs.every((sign) => sign === wanted)
    })
  )
}

/** 1 where the first of two values of one aspect has more of what is asked for, −1 where the second has. */
function compare(a: Fact, b: Fact, comparative: Comparative, nameOf: (id: string) => string): number[] {
  if (a.aspect === undefined || a.aspect !== b.aspect) return []
  const { scale } = comparative
  const poles = scale && difference(endOf(a, scale), endOf(b, scale))
  if (poles !== undefined) return poles === 0 ? [] : [Math.sign(poles)]
  const sign = Math.sign(compareAmounts(a, b) ?? difference(degreeOf(a), degreeOf(b)) ?? 0)
  return sign === 0 ? [] : [sign * direction(comparative, nameOf(a.aspect), a)].filter((one) => one !== 0)
}

/** 1 where much of an aspect is much of the quality, −1 where it is little of it, 0 where that is not known. */
function direction({ scale, judges }: Comparative, aspect: string, fact: Fact): number {
  const stems = splitWords(aspect).map(stemWord)
  const has = (words: readonly string[]): boolean => words.some((word) => stems.includes(stemWord(word)))
  if (scale === undefined) return judges && has(burdens) ? -1 : 1
  if (has(scale.less)) return -1
  if (has(scale.more)) return 1
  const unit = amountOf(fact)?.unit ?? ''
  return unit === 's' && scale.less.includes('time') ? -1 : money.test(unit) && scale.more.includes('cost') ? 1 : 0
}

const money = /^(?:[$€£¥]|euro|dollar|pound|cent|usd|eur|gbp)$/

/** Aspects of which less is better. */
const burdens =
  'cost price fee time latency delay overhead usage consumption risk noise size footprint weight complexity difficulty effort emission maintenance loss error wait'.split(
    ' '
  )

function difference(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b
}

/** On which end of a scale a value stands: `Fast (seconds)` is 1 of speed, `Slow (minutes)` 0. */
function endOf({ value }: Fact, scale: Scale): number | undefined {
  const pole = splitWords(value)
    .slice(0, 8)
    .map(poleOf)
    .find((one) => one?.scale === scale)
  return pole && Number(pole.high)
}

/** Words of degree, from none to most, each line one degree. */
const degrees = [
  'none no zero',
  'minimal negligible lowest',
  'low lower less fewer little few limited weak weaker poor',
  'moderate medium average fair',
  'high higher strong stronger more good better large',
  'excellent highest'
].map((line) => line.split(' '))

/** Degree by the first words of a value; `very` puts it a half further from the middle. */
function degreeOf({ value }: Fact): number | undefined {
  const [first = '', second = ''] = splitWords(value)
  const strong = /^(?:very|much|extremely|far|highly)$/.test(first)
  const degree = degrees.findIndex((words) => words.includes(strong ? second : first))
  return degree < 0 ? undefined : degree + (strong ? 0.5 * Math.sign(degree - 3) : 0)
}

/** Which of two amounts is larger; nothing where they overlap so that neither is. */
function compareAmounts(a: Fact, b: Fact): number | undefined {
  const [p, q] = [amountOf(a), amountOf(b)]
  if (p === undefined || q === undefined || p.unit !== q.unit) return undefined
  const [low, high] = [Math.sign(p.min - q.min) || 0, Math.sign(p.max - q.max) || 0]
  return low * high < 0 ? undefined : low + high
}

/** The quantity of a fact, or else the plain number or range that its value begins with, and the word behind it. */
function amountOf(fact: Fact): { min: number; max: number; unit: string } | undefined {
  if (fact.kind === 'attribute' && fact.quantity !== undefined && !/^[$€£¥]/.test(fact.value)) {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, unit } = fact.quantity
    return { min, max, unit }
  }
  const [, sign, low, high, word = ''] = range.exec(fact.value.replace(/(?<=\d),(?=\d{3})/g, '')) ?? []
  if (low === undefined) return undefined
  return { min: Number(low), max: Number(high ?? low), unit: sign ?? word.toLowerCase().replace(/(?<=..)s$/, '') }
}

const range =
  /^(?:about |around |up to |from |~ ?)?([$€£¥])?(\d+(?:\.\d+)?)(?:(?: to | ?[–-] ?)[$€£¥]?(\d+(?:\.\d+)?))? ?(\p{L}+|[%€$£°]\p{L}?)?(?=$|[\s,;(./])/iu
