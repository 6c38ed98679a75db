import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkFactbook, type Factbook, readFactbook } from '@docfacts/schema'
import { describe, expect, test } from 'vitest'

interface Evidence {
  readonly path: string
  readonly quote: string
  readonly position: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } }
}

interface Entry {
  readonly factbook: Factbook
  readonly facts: readonly { readonly id: string; readonly evidence: readonly Evidence[] }[]
  readonly topics: readonly { readonly id: string; readonly facts: readonly string[] }[]
  get(id: string): { readonly topic: object; readonly facts: readonly { readonly id: string }[] }
  cite(fact: object): readonly { readonly url?: string; readonly quote: string }[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = globSync('packages/*/factbook.json', { cwd: root })
  .map((path) => dirname(path))
  .sort()

test('there are several content packages', () => {
  expect(folders.length).toBeGreaterThanOrEqual(3)
})

describe.each(folders)('%s', (folder) => {
  const read = (path: string): string => readFileSync(`${root}${folder}/${path}`, 'utf8')
  const load = (path: string): Promise<unknown> => import(`${root}${folder}/generated/${path}`)

  test('holds a whole factbook', async () => {
    const { factbook } = (await load('index.js')) as Entry
    expect(checkFactbook(factbook)).toEqual([])
    expect(readFactbook(read('factbook.json'))).toEqual(factbook)
  })

  test('gives each topic with its facts, by the entry and by a file', async () => {
    const { topics, get } = (await load('index.js')) as Entry
    const index = (await load('topics.js')) as { topics: readonly { id: string; path: string; facts: number }[] }
    expect(index.topics.map(({ id }) => id)).toEqual(topics.map(({ id }) => id))
    for (const { id, path, facts } of index.topics) {
      const found = get(id)
      expect(found.facts.map((fact) => fact.id)).toEqual(topics.find((topic) => topic.id === id)?.facts)
      expect(JSON.parse(read(`generated/topics/${path}.json`))).toEqual({ topic: found.topic, facts: found.facts })
      expect(facts).toBe(found.facts.length)
    }
  })

  test('cites the bytes of its documents', async () => {
    const { facts, factbook, cite } = (await load('index.js')) as Entry
    for (const { path, sha256 } of factbook.documents) {
      expect(
        createHash('sha256')
          .update(read(`documents/${path}`))
          .digest('hex')
      ).toBe(sha256)
    }
    const texts = new Map(factbook.documents.map(({ path }) => [path, read(`documents/${path}`)]))
    for (const fact of facts) {
      for (const { path, quote, position } of fact.evidence) {
        expect(texts.get(path)?.slice(position.start.offset, position.end.offset)).toBe(quote)
      }
      for (const { url } of cite(fact)) expect(url).toMatch(/^https:\/\/github\.com\/.*\.md\?plain=1#L\d+(-L\d+)?$/)
    }
  })

  test('has a readme whose snippets run', () => {
    const snippets = [...read('readme.md').matchAll(/^```(?:js|ts)\n(.*?)^```$/gms)].map(([, code = '']) => code)
    expect(snippets.length).toBeGreaterThan(0)
    for (const code of snippets) {
      const options = ['--conditions=@docfacts/source', '--input-type=module-typescript', '--eval', code]
      const { status, stderr } = spawnSync(process.execPath, options, { cwd: `${root}${folder}`, encoding: 'utf8' })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    }
  })

  test('lists its documents in the readme', () => {
    const listed = [...read('readme.md').matchAll(/^\| `([^`]+\.md)` \|/gm)].map(([, path]) => path)
    const { documents } = readFactbook(read('factbook.json'))
    expect(listed.sort()).toEqual(documents.map(({ path }) => path).sort())
  })
})
