import type { Quantity } from '@docfacts/schema'

const YEAR = String.raw`(?:1[5-9]|20)\d\d`
const DECADE = new RegExp(
  String.raw`^(?:(?:in|since|from|by)\s+)?(?:the\s+)?(?:(early|mid|late)[\s-]+)?(${YEAR.replace('\\d\\d', '\\d')}0)['’]?s$`,
  'i'
)
const SPAN = new RegExp(
  String.raw`^(?:from\s+)?(${YEAR})\s*(?:[-–—]|to|through|until)\s*(${YEAR}|present|today|now)$`,
  'i'
)
const ONE = new RegExp(
  String.raw`^(?:(?:first\s+)?(?:released|launched|founded|introduced|created|announced|started|published)\s+)?(?:(in|since|from|after|before|until|by|around|circa|about|~)\s*)?(?:(?:the\s+)?(?:end|start|early|mid|late)\s+(?:of\s+)?)?(${YEAR})$`,
  'i'
)

/**
 * Read a value that is a year and nothing else: `2013`, `since 2013`, `1960s` → [1960, 1970), `2013–2015`.
 *
 * A year in another phrase may be a version ("Windows Server 2019"), and a date is finer than a year: both are none.
 */
export function readYear(value: string): Quantity | undefined {
  const text = value.replace(/\s*\(.*\)$/, '').trim()
  if (text.length > 60) return undefined
  const decade = DECADE.exec(text)
  if (decade !== null) return decadeOf(text, Number(decade[2]), decade[1]?.toLowerCase())
  const span = SPAN.exec(text)
  if (span !== null) {
    const [from, to] = [Number(span[1]), Number(span[2])]
    if (Number.isNaN(to)) return { text, min: from, unit: 'year', approximate: true }
    return from <= to ? { text, min: from, max: to, unit: 'year', approximate: false } : undefined
  }
  const one = ONE.exec(text)
  return one === null ? undefined : yearOf(text, Number(one[2]), one[1]?.toLowerCase() ?? '')
}

function decadeOf(text: string, start: number, part: string | undefined): Quantity {
  const [from, to] = part === 'early' ? [0, 5] : part === 'mid' ? [3, 8] : part === 'late' ? [5, 10] : [0, 10]
  return { text, min: start + from, max: start + to, unit: 'year', approximate: true }
}

function yearOf(text: string, year: number, word: string): Quantity {
  if (/^(?:since|from|after)$/.test(word)) return { text, min: year, unit: 'year', approximate: true }
  if (/^(?:before|until|by)$/.test(word)) return { text, max: year, unit: 'year', approximate: true }
  return { text, min: year, max: year, unit: 'year', approximate: /^(?:around|circa|about|~)$/.test(word) }
}
