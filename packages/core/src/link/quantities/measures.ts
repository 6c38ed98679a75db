import type { Unit } from '@docfacts/schema'

/** Words for a unit that, unlike "seconds" and "megabytes", never say an amount on their own. */
export interface Measure {
  readonly unit: Unit
  /** Base units in one. */
  readonly factor: number
  /** As they are written; long ones in any case. */
  readonly words: readonly string[]
}

/**
 * Lengths, masses, volumes, power, tension, frequencies, pressure, loudness, rates and money.
 *
 * Words of two meanings are left out: pounds, tons, cents, `m`.
 */
export const measures: readonly Measure[] = [
  { unit: 'm', factor: 1e-3, words: ['millimetre', 'millimetres', 'millimeter', 'millimeters', 'mm'] },
  { unit: 'm', factor: 1e-2, words: ['centimetre', 'centimetres', 'centimeter', 'centimeters', 'cm'] },
  { unit: 'm', factor: 1, words: ['metre', 'metres', 'meter', 'meters'] },
  { unit: 'm', factor: 1e3, words: ['kilometre', 'kilometres', 'kilometer', 'kilometers', 'km'] },
  { unit: 'm', factor: 0.0254, words: ['inch', 'inches'] },
  { unit: 'm', factor: 0.3048, words: ['foot', 'feet', 'ft'] },
  { unit: 'm', factor: 1609.344, words: ['mile', 'miles'] },
  { unit: 'm²', factor: 1, words: ['sqm'] },
  { unit: 'kg', factor: 1e-6, words: ['milligram', 'milligrams', 'mg'] },
  { unit: 'kg', factor: 1e-3, words: ['gram', 'grams', 'gramme', 'grammes', 'g'] },
  { unit: 'kg', factor: 1, words: ['kilogram', 'kilograms', 'kilo', 'kilos', 'kg'] },
  { unit: 'kg', factor: 1e3, words: ['tonne', 'tonnes'] },
  { unit: 'kg', factor: 0.45359237, words: ['lb', 'lbs'] },
  { unit: 'l', factor: 1e-3, words: ['millilitre', 'millilitres', 'milliliter', 'milliliters', 'ml', 'mL'] },
  { unit: 'l', factor: 1, words: ['litre', 'litres', 'liter', 'liters', 'l', 'L'] },
  { unit: 'W', factor: 1, words: ['watt', 'watts', 'W'] },
  { unit: 'W', factor: 1e3, words: ['kilowatt', 'kilowatts', 'kW'] },
  { unit: 'W', factor: 1e6, words: ['megawatt', 'megawatts', 'MW'] },
  { unit: 'W', factor: 1e9, words: ['gigawatt', 'gigawatts', 'GW'] },
  { unit: 'Wh', factor: 1, words: ['Wh'] },
  { unit: 'Wh', factor: 1e3, words: ['kWh', 'KWh', 'kwh'] },
  { unit: 'Wh', factor: 1e6, words: ['MWh'] },
  { unit: 'V', factor: 1, words: ['volt', 'volts', 'V'] },
  { unit: 'V', factor: 1e3, words: ['kilovolt', 'kilovolts', 'kV'] },
  { unit: 'Hz', factor: 1, words: ['hertz', 'Hz'] },
  { unit: 'Hz', factor: 1e3, words: ['kilohertz', 'kHz'] },
  { unit: 'Hz', factor: 1e6, words: ['megahertz', 'MHz'] },
  { unit: 'Hz', factor: 1e9, words: ['gigahertz', 'GHz'] },
  { unit: 'Pa', factor: 1e3, words: ['kPa'] },
  { unit: 'Pa', factor: 1e5, words: ['bar'] },
  { unit: 'dB', factor: 1, words: ['decibel', 'decibels', 'dB', 'dBA'] },
  { unit: 'B/s', factor: 125, words: ['kbps', 'Kbps'] },
  { unit: 'B/s', factor: 125e3, words: ['Mbps'] },
  { unit: 'B/s', factor: 125e6, words: ['Gbps'] },
  { unit: 'B/s', factor: 125e9, words: ['Tbps'] },
  { unit: 'm/s', factor: 1 / 3.6, words: ['kph', 'kmh'] },
  { unit: 'm/s', factor: 0.44704, words: ['mph'] },
  { unit: 'USD', factor: 1, words: ['dollar', 'dollars', 'USD'] },
  { unit: 'EUR', factor: 1, words: ['euro', 'euros', 'EUR', '€'] },
  { unit: 'GBP', factor: 1, words: ['GBP', '£'] }
]
