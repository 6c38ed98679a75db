import Parser from 'rss-parser'
import { expect, test } from 'vitest'
import { type ExportOptions, exportFactbook, type Release } from '../src/index.ts'
import { buildKites } from './builders/kites.ts'

const baseUrl = 'https://example.org/kites/'
const kites = buildKites()
const before = { ...kites, facts: kites.facts.filter(({ kind }) => kind !== 'analogy') }
const releases: Release[] = [
  { version: '1.1.0', date: '2026-02-03T10:00:00Z', book: kites },
  { version: '1.0.0', date: '2026-01-02', book: before }
]

test('a reader of another family finds each release, the newest first, with what changed', async () => {
  const feed = await new Parser().parseString(contentOf('feed.xml', { releases, baseUrl }))
  expect(feed.title).toBe('Facts: kites')
  expect(feed.items.map(({ title, isoDate }) => [title, isoDate])).toEqual([
    ['1.1.0: 1 change', '2026-02-03T10:00:00.000Z'],
    ['1.0.0: 22 facts', '2026-01-02T00:00:00.000Z']
  ])
  expect(feed.items[0]?.content).toContain('<b>New: </b><ins>Like a leaf on a string</ins>')
})

test('the JSON feed has the same entries', () => {
  const feed = JSON.parse(contentOf('feed.json', { releases, baseUrl }))
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Facts: kites',
    feed_url: `${baseUrl}feed.json`
  })
  expect(feed.items.map(({ id }: { id: string }) => id)).toEqual([
    'urn:docfacts:kites:1.1.0',
    'urn:docfacts:kites:1.0.0'
  ])
})

test('without releases there is no feed and no page of changes', () => {
  const paths = exportFactbook(kites, { formats: ['feeds', 'site'] }).map(({ path }) => path)
  expect(paths.filter((path) => /feed|changes/.test(path))).toEqual([])
})

test('the site shows what changed, and links to the feed', () => {
  const page = contentOf('changes.html', { releases, formats: ['feeds', 'site'] })
  expect(page).toContain('<ins>Like a leaf on a string</ins>')
  expect(page).toContain('href="feed.xml"')
})

function contentOf(path: string, options: ExportOptions): string {
  const files = exportFactbook(kites, { formats: ['feeds'], ...options })
  return String(files.find((file) => file.path === path)?.content)
}

test('a date that is none is refused', () => {
  const wrong: Release[] = [{ version: '1', date: 'yesterday', book: kites }]
  expect(() => exportFactbook(kites, { releases: wrong })).toThrow(
    'Unexpected date `yesterday` of release `1`, expected ISO 8601'
  )
})
