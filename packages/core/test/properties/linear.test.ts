import { threadCpuUsage } from 'node:process'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compile } from '../../src/index.ts'
import { type Shape, shapes } from './shapes.ts'

const LENGTH = 40_000
/** Times the text, and the most that it may take longer: with twice the text 2.2 times, and some for what is measured with it. */
const TIMES = 4
const MOST = 2.2 ** 2 * 1.3
/** Milliseconds that are too few to tell. */
const SHORT = 80

test.each(Object.entries(shapes))('a text of %s takes linear time', { timeout: 60_000 }, (_, shape) => {
  expect(growthOf(shape)).toBeLessThanOrEqual(MOST)
})

/** How many times longer a text of so many times the length takes: the least of some tries, for the machine has other work. */
function growthOf(shape: Shape): number {
  let [short, long] = [0, Number.POSITIVE_INFINITY]
  for (let attempt = 0; attempt < 4; attempt++) {
    short = Math.max(short, timeOf(shape(LENGTH)))
    long = Math.min(long, timeOf(shape(LENGTH * TIMES)))
    if (long < SHORT || long <= short * MOST) break
  }
  return long < SHORT ? 0 : long / short
}

/** Milliseconds of this thread. */
function timeOf(value: string): number {
  const before = threadCpuUsage()
  compile([new VFile({ path: 'a.md', value })])
  const { user, system } = threadCpuUsage(before)
  return (user + system) / 1000
}
