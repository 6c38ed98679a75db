import type { Quantity } from '@docfacts/schema'

/** How the ranges of two quantities of one unit stand to each other; `apart` where they share nothing. */
export type RangeRelation = 'equal' | 'overlap' | 'apart'

/**
 * Compare two quantities; undefined where they cannot be compared.
 *
 * "seconds" [1, 60) and "milliseconds" [0.001, 1) are apart; "up to a minute" and "1 minute" touch and overlap; "about 5 s"
 * allows for half as much more or less. Counts ratios and prices compare only with the same words around the number: 3
 * replicas and 5 hosts, 20 % and 2x, or $5 per hour and $5 per user, do not.
 */
export function compareRanges(a: Quantity, b: Quantity): RangeRelation | undefined {
  if (a.unit !== b.unit || (isFramed(a) && frameOf(a) !== frameOf(b))) return undefined
  if (a.min === b.min && a.max === b.max) return 'equal'
  return isBelow(a, b) || isBelow(b, a) ? 'apart' : 'overlap'
}

/** Width of the range in base units: the finer the smaller; endless where an end is open. */
export function widthOf({ min, max }: Quantity): number {
  return min === undefined || max === undefined ? Number.POSITIVE_INFINITY : max - min
}

/** The range as people write it: `[1 s, 60 s)`, `[5 s]`, `(…, 1 s)`. */
export function showRange({ min, max, unit }: Quantity): string {
  if (min === max) return `[${min} ${unit}]`
  return `${min === undefined ? '(…' : `[${min} ${unit}`}, ${max === undefined ? '…)' : `${max} ${unit})`}`
}

const framed: ReadonlySet<Quantity['unit']> = new Set(['count', 'ratio', 'USD', 'EUR', 'GBP'])

function isFramed({ unit }: Quantity): boolean {
  return framed.has(unit)
}

const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|tens|hundreds?|thousands?|millions?|billions?|a|an|few|several|couple|handful|of|or|to|and|at|least|most|up|about|around|roughly|over|under|more|than|less|max|min|k|m)\b/g

/** The words of a quantity without its number: `10+ running VMs` → `running vms`. */
function frameOf({ text }: Quantity): string {
  return text
    .toLowerCase()
    .replace(/\//g, ' per ')
    .replace(/[\d.,+~≈<>≤≥–—$€£-]+k?/g, ' ')
    .replace(NUMBER_WORD, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function isBelow(a: Quantity, b: Quantity): boolean {
  const [high, low] = [upper(a), lower(b)]
  return high < low || (high === low && isExcluded(a))
}

const ABOUT = /\b(?:about|around|roughly|approx|nearly|almost|close to|order of|or so)|[~≈∼]/i
/** How far "about" reaches. */
const SLACK = 1.5

function upper(quantity: Quantity): number {
  return (quantity.max ?? Number.POSITIVE_INFINITY) * (isAbout(quantity) ? SLACK : 1)
}

function lower(quantity: Quantity): number {
  return (quantity.min ?? Number.NEGATIVE_INFINITY) / (isAbout(quantity) ? SLACK : 1)
}

function isAbout({ approximate, text }: Quantity): boolean {
  return approximate && ABOUT.test(text)
}

/** Vague words and strict bounds exclude their upper end; `5 s`, `up to 5 s` and `3–5 s` reach it. */
function isExcluded({ min, max, text }: Quantity): boolean {
  if (min === max) return false
  return !/\d/.test(text) || /\b(?:under|below|less than|fewer than|shorter than|smaller than|sub)\b|<(?!=)/i.test(text)
}
