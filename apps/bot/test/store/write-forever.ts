import { writeSync } from 'node:fs'
import { openStore } from '../../src/store/open.ts'
import { defaultSettings } from '../../src/store/store.ts'

// Writes a question, a vote and settings, then acknowledges them by their number, again and again until it is killed.
const [path = '', from = '0'] = process.argv.slice(2)
const store = await openStore(path)
for (let number = Number(from) + 1; ; number++) {
  const entry = { guild: '9', user: `u${number}`, key: `k${number % 100_000}`, expiresAt: Number.MAX_SAFE_INTEGER }
  await store.recordQuestion({ ...entry, id: String(number), answered: false, askedAt: number })
  await store.recordFeedback({ ...entry, good: number % 2 === 0, at: number })
  await store.writeSettings('9', { ...defaultSettings, days: number })
  writeSync(1, `${number}\n`)
}
