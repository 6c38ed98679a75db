import { expect, test } from 'vitest'
import { rootOf, rootsOf } from '../../src/search/roots.ts'

test('relatives have one root, others have not', () => {
  expect(rootOf('emigrated')).toBe(rootOf('emigration'))
  expect(rootOf('emigrated')).not.toBe(rootOf('empire'))
})

test('markers and short words have none', () => {
  expect([...rootsOf(['@emigrant', '#emigration', 'cat'])]).toEqual([0, 0, 0])
  expect(rootOf('cat')).toBeNaN()
})
