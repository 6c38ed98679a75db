import type { Unit } from '@docfacts/schema'
import type { Amount } from './amounts.ts'
import { magnitudeAt } from './numbers.ts'
import type { Token } from './tokens.ts'

const currencies: Readonly<Record<string, Unit>> = { $: 'USD', '€': 'EUR', '£': 'GBP' }
const figures = /^([$€£])\s?(\d[\d,]*(?:\.\d+)?)([kKMB])?$/
const short: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9 }

/** Money with its sign in front: `$5`, `€1,200`, `£2.5k`, `$3 million`. Other currencies measure nothing. */
export function moneyAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at]
  const [, sign = '', figure = '', suffix = ''] = (token?.kind === 'other' && figures.exec(token.text)) || []
  const unit = currencies[sign]
  if (unit === undefined) return undefined
  const times = suffix === '' ? magnitudeAt(tokens, at + 1) : { factor: short[suffix] ?? 1, next: at + 1 }
  const amount = Number((Number(figure.replaceAll(',', '')) * (times?.factor ?? 1)).toPrecision(12))
  return { min: amount, max: amount, unit, factor: 1, vague: false, next: times?.next ?? at + 1 }
}
