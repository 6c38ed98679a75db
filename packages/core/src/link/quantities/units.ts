import type { Unit } from '@docfacts/schema'
import { measures } from './measures.ts'
import { type Token, wordAt } from './tokens.ts'

/** A word for a unit. */
export interface UnitWord {
  readonly unit: Unit
  /** Base units in one. */
  readonly factor: number
  /** Where the next larger unit begins, in base units: "seconds" end at 60; people count days well beyond a week. */
  readonly cap: number
  /** True for a whole word that says an amount on its own: "seconds", "megabytes". */
  readonly vague: boolean
}

const DAY = 86_400

/** Factor, cap, the word in the singular, its short forms (as they are written: `Mb` is no megabyte). */
const TIMES: readonly (readonly [number, number, string, readonly string[]])[] = [
  [1e-9, 1e-6, 'nanosecond', ['ns']],
  [1e-6, 1e-3, 'microsecond', ['µs', 'μs', 'us']],
  [1e-3, 1, 'millisecond', ['ms', 'msec', 'msecs']],
  [1, 60, 'second', ['s', 'sec', 'secs', 'Sec']],
  [60, 3600, 'minute', ['min', 'mins', 'Min', 'Mins']],
  [3600, DAY, 'hour', ['h', 'hr', 'hrs']],
  [DAY, 30 * DAY, 'day', []],
  [7 * DAY, 30 * DAY, 'week', ['wk', 'wks']],
  [30 * DAY, 365 * DAY, 'month', []],
  [365 * DAY, 3650 * DAY, 'year', ['yr', 'yrs']]
]
const SIZES: readonly (readonly [number, number, string, readonly string[]])[] = [
  [1, 1e3, 'byte', ['B']],
  [1e3, 1e6, 'kilobyte', ['kB', 'KB', 'kb', 'KBs']],
  [1e6, 1e9, 'megabyte', ['MB', 'mb', 'MBs', 'megs']],
  [1e9, 1e12, 'gigabyte', ['GB', 'gb', 'GBs', 'gig', 'gigs']],
  [1e12, 1e15, 'terabyte', ['TB', 'tb', 'TBs']],
  [1e15, 1e18, 'petabyte', ['PB']],
  [1024, 1024 ** 2, 'kibibyte', ['KiB', 'Ki']],
  [1024 ** 2, 1024 ** 3, 'mebibyte', ['MiB', 'Mi']],
  [1024 ** 3, 1024 ** 4, 'gibibyte', ['GiB', 'Gi']],
  [1024 ** 4, 1024 ** 5, 'tebibyte', ['TiB', 'Ti']]
]

const endless = { cap: Number.POSITIVE_INFINITY, vague: false } as const

const WORDS: ReadonlyMap<string, UnitWord> = new Map([
  ...entriesOf('s', TIMES),
  ...entriesOf('B', SIZES),
  ...measures.flatMap(({ words, ...unit }) => words.map((word) => [word, { ...endless, ...unit }] as const))
])

function entriesOf(unit: 's' | 'B', rows: typeof TIMES): readonly (readonly [string, UnitWord])[] {
  return rows.flatMap(([factor, cap, name, short]) => {
    const one = { unit, factor, cap, vague: false }
    const plural: UnitWord = { ...one, vague: true }
    return [[name, one] as const, [`${name}s`, plural] as const, ...short.map((form) => [form, one] as const)]
  })
}

/** The unit that a word means: `ms`, `Seconds`, `GiB`. Short forms keep their case: `Mb` is none. */
export function unitOf(word: string): UnitWord | undefined {
  return WORDS.get(word) ?? (word.length > 3 ? WORDS.get(word.toLowerCase()) : undefined)
}

const PERCENT: UnitWord = { unit: 'ratio', factor: 0.01, cap: 1, vague: false }
const CELSIUS: UnitWord = { ...endless, unit: '°C', factor: 1 }
const SQUARE_METRE: UnitWord = { ...endless, unit: 'm²', factor: 1 }

/** The unit at a place, behind a hyphen or nothing: `10 ms`, `10-second`, `10 %`. `7B` is seven billion of something. */
export function unitAt(tokens: readonly Token[], at: number): { word: UnitWord; next: number } | undefined {
  const hyphen = /^[-‐‑]$/.test(wordAt(tokens, at)) ? 1 : 0
  const token = tokens[at + hyphen]
  if (token === undefined) return undefined
  if (/^(?:%|percent)$/i.test(token.text)) return { word: PERCENT, next: at + hyphen + 1 }
  if (token.text === '°' && wordAt(tokens, at + hyphen + 1) === 'c') return { word: CELSIUS, next: at + hyphen + 2 }
  if (token.text === 'm' && wordAt(tokens, at + hyphen + 1) === '²')
    return { word: SQUARE_METRE, next: at + hyphen + 2 }
  const rate = bitsPerSecondAt(tokens, at + hyphen)
  if (rate !== undefined) return rate
  const word = token.kind === 'word' || /^[€£]$/.test(token.text) ? unitOf(token.text) : undefined
  const behind = tokens[at + hyphen + 1]
  if (word === undefined || (behind?.glued === true && behind.kind === 'word')) return undefined
  if (token.text === 'B' && token.glued) return undefined
  if (behind?.glued === true && behind.kind === 'number' && word.unit !== 's') return undefined
  return { word, next: at + hyphen + 1 }
}

/** Bytes a second in one bit of a unit a second. */
const bits: ReadonlyMap<string, number> = new Map([
  ['kbit', 125],
  ['Mbit', 125e3],
  ['Mb', 125e3],
  ['Gbit', 125e6],
  ['Gb', 125e6],
  ['Tbit', 125e9]
])

/** `Gbit/s`, `Mb per second`; bits that no second brings are no unit. */
function bitsPerSecondAt(tokens: readonly Token[], at: number): { word: UnitWord; next: number } | undefined {
  const factor = bits.get(tokens[at]?.text ?? '')
  const isRate = /^(?:\/|per)$/.test(wordAt(tokens, at + 1)) && /^(?:s|sec|second)$/.test(wordAt(tokens, at + 2))
  return factor === undefined || !isRate ? undefined : { word: { ...endless, unit: 'B/s', factor }, next: at + 3 }
}
