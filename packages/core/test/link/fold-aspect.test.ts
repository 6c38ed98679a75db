import { expect, test } from 'vitest'
import { foldAspect } from '../../src/link/fold-aspect.ts'

const same: readonly (readonly [string, string])[] = [
  ['Median latency', 'Latency'],
  ['Latency (ms)', 'Latency'],
  ['Weight (in kg)', 'Weight'],
  ['Price (per month)', 'Pricing'],
  ['Max. weight', 'Maximum weight'],
  ['Service life', 'Lifespan'],
  ['Boot time', 'Start-up time']
]
const apart: readonly (readonly [string, string])[] = [
  ['Maximum latency', 'Latency'],
  ['Weight (rear)', 'Weight'],
  ['Throughput per node', 'Throughput'],
  ['Price', 'Cost'],
  ['Average', 'Price'],
  ['Response time', 'Startup time']
]

test.each(same)('%s is what %s is', (a, b) => {
  expect(foldAspect(a)).toBe(foldAspect(b))
})

test.each(apart)('%s is not what %s is', (a, b) => {
  expect(foldAspect(a)).not.toBe(foldAspect(b))
})
