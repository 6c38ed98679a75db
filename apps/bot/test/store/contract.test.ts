import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { type AskedQuestion, defaultSettings, type Store } from '../../src/store/store.ts'
import { findPostgres, startPostgres, type TestPostgres } from './postgres.ts'

const programs = findPostgres()
if (programs === undefined) process.stderr.write('PostgreSQL is not installed: its half of the contract is skipped\n')

describe('the contract of the store on SQLite', () => {
  contract(async () => ':memory:')
})

describe.skipIf(programs === undefined)('the contract of the store on PostgreSQL', () => {
  let postgres: TestPostgres | undefined
  contract(async () => {
    postgres ??= startPostgres(programs ?? '')
    return postgres.address
  })
  afterAll(() => postgres?.stop())
})

function contract(address: () => Promise<string>): void {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await address())
  }, 120_000)
  afterAll(() => store.close())

  test('gives a server that set nothing the default settings', async () => {
    expect(await store.readSettings('1')).toEqual(defaultSettings)
  })

  test('gives back the settings that were written last', async () => {
    const settings = { private: true, keepTexts: true, days: 7, packages: ['kites'], channels: ['5'], threshold: 0.25 }
    await store.writeSettings('2', settings)
    expect(await store.readSettings('2')).toEqual(settings)
    await store.writeSettings('2', defaultSettings)
    expect(await store.readSettings('2')).toEqual(defaultSettings)
  })

  test('groups what could not be answered by its words, the most asked first', async () => {
    await store.recordQuestion(question({ id: '10', guild: '3', key: 'a', text: 'Why?', answered: false }))
    await store.recordQuestion(question({ id: '11', guild: '3', key: 'b', answered: false, askedAt: 5 }))
    await store.recordQuestion(question({ id: '12', guild: '3', key: 'b', answered: false, askedAt: 9 }))
    await store.recordQuestion(question({ id: '13', guild: '3', key: 'c', answered: true }))
    await store.recordQuestion(question({ id: '14', guild: '4', key: 'd', answered: false }))
    expect(await store.listGaps('3', 10)).toEqual([
      { key: 'b', count: 2, lastAt: 9 },
      { key: 'a', count: 1, lastAt: 0, text: 'Why?' }
    ])
    expect(await store.listGaps('3', 1)).toHaveLength(1)
  })

  test('remembers a question once that comes twice', async () => {
    await store.recordQuestion(question({ id: '20', guild: '5' }))
    await store.recordQuestion(question({ id: '20', guild: '5' }))
    expect(await store.readStats('5')).toEqual({ asked: 1, answered: 1, good: 0, bad: 0, people: 1 })
  })

  test('counts the last vote of each person on each question', async () => {
    const vote = { guild: '6', user: 'u', key: 'k', at: 1, expiresAt: 100 }
    await store.recordFeedback({ ...vote, good: true })
    await store.recordFeedback({ ...vote, good: false })
    await store.recordFeedback({ ...vote, user: 'v', good: true })
    expect(await store.readStats('6')).toMatchObject({ good: 1, bad: 1 })
  })

  test('forgets everything about a person, and nothing about others', async () => {
    await store.recordQuestion(question({ id: '30', guild: '7', user: 'me' }))
    await store.recordQuestion(question({ id: '31', guild: '7', user: 'you' }))
    await store.recordFeedback({ user: 'me', key: 'k', good: true, at: 1, expiresAt: 100 })
    expect(await store.forgetUser('me')).toBe(2)
    expect(await store.forgetUser('me')).toBe(0)
    expect(await store.readStats('7')).toMatchObject({ asked: 1 })
  })

  test('lets the first one claim an interaction', async () => {
    const claims = await Promise.all(Array.from({ length: 5 }, () => store.claim('40', 1)))
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  test('counts a rate over a window, and starts again in the next', async () => {
    const rates = [{ key: 'user:x', limit: 2, windowMs: 1000 }]
    const first = [await store.take(rates, 5000), await store.take(rates, 5001), await store.take(rates, 5999)]
    expect([...first, await store.take(rates, 6000)]).toEqual([true, true, false, true])
  })

  test('counts several rates at once, each against its own limit', async () => {
    const rates = ['user:y', 'guild:y'].map((key, place) => ({ key, limit: 1 + place, windowMs: 1000 }))
    expect(await store.take(rates, 5000)).toBe(true)
    expect(await store.take(rates.slice(1), 5000)).toBe(true)
    expect(await store.take(rates.slice(1), 5000)).toBe(false)
    expect(await store.take(rates, 6000)).toBe(true)
  })

  test('deletes what has had its time', async () => {
    await store.recordQuestion(question({ id: '50', guild: '8', expiresAt: 10_000 }))
    await store.recordQuestion(question({ id: '51', guild: '8', expiresAt: 10_001 }))
    await store.expire(10_000)
    expect(await store.readStats('8')).toMatchObject({ asked: 1 })
  })

  test('answers a ping', async () => {
    await expect(store.ping()).resolves.toBeUndefined()
  })
}

function question(part: Partial<AskedQuestion>): AskedQuestion {
  return { id: '1', user: 'u', key: 'k', answered: true, askedAt: 0, expiresAt: Number.MAX_SAFE_INTEGER, ...part }
}
