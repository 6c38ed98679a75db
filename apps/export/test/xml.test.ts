import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Factbook } from '@docfacts/schema'
import { describe, expect, test } from 'vitest'
import { type ExportOptions, exportFactbook, type Release } from '../src/index.ts'
import { readBooks } from './builders/books.ts'
import { buildKites } from './builders/kites.ts'
import { lacks } from './builders/programs.ts'

const books = await readBooks()
const baseUrl = 'https://example.org/a&b/'
const sitemapPackage = dirname(createRequire(import.meta.url).resolve('sitemap/package.json'))
const sitemap = ['--schema', join(sitemapPackage, 'schema/sitemap.xsd')]
const atom = ['--relaxng', fileURLToPath(new URL('fixtures/atom.rng', import.meta.url))]

describe.skipIf(lacks('xmllint'))('xmllint', () => {
  test.each(books)('accepts the sitemap of $name by the schema of sitemaps.org', ({ book }) => {
    const [content = ''] = contents(book, { formats: ['site'], baseUrl }, /^sitemap\.xml$/)
    expect(messages(content, sitemap)).toEqual(['- validates'])
  })

  test.each(books)('accepts the feed of $name by what RFC 4287 demands', ({ book }) => {
    const kites = { ...buildKites(), name: book.name }
    const releases: Release[] = [
      { version: '<1>', date: '2026-01-01', book: kites },
      { version: '"2"', date: '2026-02-01T10:00:00Z', book }
    ]
    for (const options of [{ releases }, { releases, baseUrl }]) {
      const [feed] = contents(book, { formats: ['feeds'], ...options }, /^feed\.xml$/)
      expect(messages(feed ?? '', atom)).toEqual(['- validates'])
    }
  })

  test('refuses a feed without dates and a sitemap without addresses', () => {
    const [feed = ''] = contents(
      buildKites(),
      { formats: ['feeds'], releases: [{ version: '1', date: '2026-01-01', book: buildKites() }] },
      /^feed\.xml$/
    )
    expect(messages(feed.replaceAll(/<updated>.*?<\/updated>/g, ''), atom)).toContain('- fails to validate')
    const empty = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>'
    expect(messages(empty, sitemap)).toContain('- fails to validate')
  })

  test.each(books)('accepts every SVG of $name', ({ book }) => {
    for (const picture of contents(book, { formats: ['pictures', 'site'] }, /\.svg$/))
      expect(messages(picture, [])).toEqual([])
  })
})

function contents(book: Factbook, options: ExportOptions, pattern: RegExp): string[] {
  return exportFactbook(book, options).flatMap(({ path, content }) => (pattern.test(path) ? [String(content)] : []))
}

/** What the program says of a file, one schema or none being given. */
function messages(content: string, schema: readonly string[]): string[] {
  const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', ...schema, '-'], { input: content, encoding: 'utf8' })
  return stderr.split('\n').filter((line) => line !== '')
}
