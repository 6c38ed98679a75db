import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { aspects, documents, entities, factbook, facts, tables, topics } from '@docfacts/docker-vs-vm'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const names = globSync('*.md', { cwd: `${root}documents` }).sort()
const sources = new Map(names.map((name) => [name, readFileSync(`${root}documents/${name}`)]))

test('the arrays are those of factbook.json', () => {
  const book: unknown = JSON.parse(readFileSync(`${root}factbook.json`, 'utf8'))
  expect(factbook).toEqual(book)
  expect(factbook).toMatchObject({ documents, entities, aspects, facts, topics, tables })
})

test('the factbook was compiled from the documents as they are now', () => {
  const now = [...sources].map(([path, bytes]) => ({ path, sha256: createHash('sha256').update(bytes).digest('hex') }))
  expect(documents.map(({ path, sha256 }) => ({ path, sha256 }))).toEqual(now)
})

test('every quote stands in its document, at its place', () => {
  const inexact = facts.flatMap(({ id, evidence }) =>
    evidence
      .filter(({ path, quote, position: { start, end } }) => {
        return sources.get(path)?.toString('utf8').slice(start.offset, end.offset) !== quote
      })
      .map(({ quote }) => ({ id, quote }))
  )
  expect(inexact).toEqual([])
})

test('every subject and every aspect resolves', () => {
  const known = new Set([...entities.map(({ id }) => id), ...documents.map(({ id }) => `document:${id}`)])
  const properties = new Set(aspects.map(({ id }) => id))
  expect(facts.filter(({ subject }) => !known.has(subject)).map(({ id }) => id)).toEqual([])
  const unresolved = facts.filter(({ aspect }) => aspect !== undefined && !properties.has(aspect))
  expect(unresolved.map(({ id }) => id)).toEqual([])
})
