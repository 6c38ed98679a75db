/**
 * Base units: seconds, bytes, a plain count, a ratio (0.5 for 50 %), a calendar year; what is measured in metres, square
 * metres, kilograms, litres, watts, watt-hours, volts, hertz, pascals, degrees Celsius and decibels; what a second brings of
 * things, bytes and metres; and money, in the currency that stands there.
 */
export const units = [
  's',
  'B',
  'count',
  'ratio',
  'year',
  'm',
  'm²',
  'kg',
  'l',
  'W',
  'Wh',
  'V',
  'Hz',
  'Pa',
  '°C',
  'dB',
  'count/s',
  'B/s',
  'm/s',
  'USD',
  'EUR',
  'GBP'
] as const

/** Base unit of a quantity. */
export type Unit = (typeof units)[number]

/**
 * A comparable amount, read from words or figures.
 *
 * An end that is missing is open: "at least 4 GB" has no `max`, "less than a second" no `min`.
 * A vague word is the half-open range of its unit: "seconds" is [1 s, 60 s), that is `min: 1, max: 60`.
 */
export interface Quantity {
  /** The words it was read from: "tens of seconds to minutes". */
  readonly text: string
  /** Lower end in `unit`, included. */
  readonly min?: number
  /** Upper end in `unit`; included when equal to `min` (an exact figure), excluded otherwise. */
  readonly max?: number
  readonly unit: Unit
  /** True for vague words and for "about", "~", "up to" and the like. */
  readonly approximate: boolean
}
