import type { Quantity } from '@docfacts/schema'

/** Steps of each unit, the largest first. */
const steps: Readonly<Partial<Record<Quantity['unit'], readonly (readonly [size: number, name: string])[]>>> = {
  s: [
    [365.25 * 86_400, 'years'],
    [86_400, 'days'],
    [3_600, 'h'],
    [60, 'min'],
    [1, 's'],
    [1e-3, 'ms'],
    [1e-6, 'µs']
  ],
  B: [
    [1e12, 'TB'],
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'kB'],
    [1, 'B']
  ]
}

/** An amount for people: `90` of `s` → `1.5 min`, `1024000` of `B` → `1 MB`, `1988` of `year` → `1988`. */
export function formatAmount(amount: number, unit: Quantity['unit']): string {
  if (unit === 'year') return String(amount)
  const step = steps[unit]?.find(([size]) => Math.abs(amount) >= size)
  return step === undefined ? digits(amount) : `${digits(amount / step[0])} ${step[1]}`
}

function digits(amount: number): string {
  return amount.toLocaleString('en', { maximumSignificantDigits: 3 })
}
