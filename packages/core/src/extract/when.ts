import type { When } from '@docfacts/schema'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
]

/**
 * Read a time in words.
 *
 * `1990s` → 1990 to 1999; `March 2013` → 2013-03; `1998–2003` → 1998 to 2003; `late 1960s` → 1967 to 1969; `since 2008` and
 * `2008–present` → from 2008; `Today` → neither.
 */
export function readWhen(text: string): When {
  const words = text.trim()
  const range = /(?<!\d)(\d{4})\s*(?:–|—|-|to|until)\s*(\d{4})(?!\d)/.exec(words)
  if (range !== null) return { text: words, ...bounds(range[1], range[2]) }
  const decade = /(?<!\d)(\d{3})0s/.exec(words)
  if (decade !== null) return { text: words, ...decadeBounds(words, Number(decade[1]) * 10) }
  const iso = /(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)/.exec(words)
  if (iso !== null) return { text: words, ...bounds(iso[0], iso[0]) }
  const year = /(?<!\d)\d{4}(?!\d)/.exec(words)?.[0]
  if (year === undefined) return { text: words }
  const date = dateIn(words, year)
  return /\bsince\b|present|today|onwards?\b/i.test(words)
    ? { text: words, from: date }
    : { text: words, from: date, to: date }
}

function bounds(from: string | undefined, to: string | undefined): { from?: string; to?: string } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function decadeBounds(words: string, start: number): { from: string; to: string } {
  if (/\bearly\b/i.test(words)) return { from: String(start), to: String(start + 3) }
  if (/\bmid\b/i.test(words)) return { from: String(start + 4), to: String(start + 6) }
  if (/\blate\b/i.test(words)) return { from: String(start + 7), to: String(start + 9) }
  return { from: String(start), to: String(start + 9) }
}

function dateIn(words: string, year: string): string {
  const named = /\b([a-z]+)\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?\d{4}/i.exec(words)
  const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+[a-z]+\s+\d{4}/i.exec(words)?.[1]
  const month =
    MONTHS.findIndex(
      (name) => name.startsWith((named?.[1] ?? '-').toLowerCase().slice(0, 3)) && (named?.[1]?.length ?? 0) > 2
    ) + 1
  if (month === 0) return year
  const day = named?.[2] ?? dayFirst
  return `${year}-${String(month).padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`
}
