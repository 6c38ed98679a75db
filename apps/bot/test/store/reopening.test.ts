import { expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { reopening } from '../../src/store/reopening.ts'

test('a store that is down at the start is opened once it is there', async () => {
  let there = false
  let opened = 0
  const store = reopening(async () => {
    if (!there) throw new Error('nobody there')
    opened += 1
    return openStore(':memory:')
  })
  await expect(store.ping()).rejects.toThrow('nobody there')
  await store.close()
  there = true
  expect(await Promise.all([store.claim('1', 1), store.claim('1', 1)])).toEqual([true, false])
  expect(await store.readStats('2')).toMatchObject({ asked: 0 })
  expect(opened).toBe(1)
  await store.close()
})
