import { expect, test } from 'vitest'
import { exportFactbook } from '../src/index.ts'
import { buildKites } from './builders/kites.ts'

test('each list comes back line by line', () => {
  const book = buildKites()
  const files = new Map(
    exportFactbook(book, { formats: ['ndjson'] }).map(({ path, content }) => [path, String(content)])
  )
  for (const list of ['documents', 'entities', 'aspects', 'facts', 'topics', 'tables'] as const) {
    const lines = (files.get(`ndjson/${list}.ndjson`) ?? '').split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toEqual(book[list])
  }
})
