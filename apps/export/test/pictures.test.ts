import type { Factbook } from '@docfacts/schema'
import { expect, test } from 'vitest'
import { exportFactbook } from '../src/index.ts'
import { buildBook, buildDocument, buildFact, buildName, buildTopics } from './builders/book.ts'
import { buildHostile } from './builders/hostile.ts'
import { buildKites } from './builders/kites.ts'

test('each comparison and stack is a picture in two forms, the same twice', () => {
  const files = exportFactbook(buildKites(), { formats: ['pictures'] })
  expect(files.map(({ path }) => path)).toEqual([
    'pictures/cover.svg',
    'pictures/cover.png',
    'pictures/compare/balloon--kite.svg',
    'pictures/compare/balloon--kite.png',
    expect.stringMatching(/^pictures\/stacks\/kite\.stack\.\w{6}\.svg$/),
    expect.stringMatching(/^pictures\/stacks\/kite\.stack\.\w{6}\.png$/),
    'manifest.json'
  ])
  expect(exportFactbook(buildKites(), { formats: ['pictures'] })).toEqual(files)
})

test('a PNG is a PNG of the size that it says', () => {
  for (const { path, content } of exportFactbook(buildKites(), { formats: ['pictures'] })) {
    if (!path.endsWith('.png')) continue
    const bytes = Buffer.from(content)
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(200)
  }
})

test('hostile text stays text in an SVG', () => {
  for (const { path, content } of exportFactbook(buildHostile(), { formats: ['pictures'] })) {
    if (!path.endsWith('.svg')) continue
    const tags = String(content).replace(/>[^<]*/g, '>')
    expect(tags, path).not.toMatch(/<(script|img|foreignObject|a|image)\b|\son\w+=|javascript:/i)
  }
})

test.each([{ book: buildKites() }, { book: buildWide() }])(
  'every page has a preview, a picture that is there',
  ({ book }) => {
    const baseUrl = 'https://example.org/kites/'
    const files = exportFactbook(book, { formats: ['site', 'pictures'], baseUrl })
    const paths = new Set(files.map(({ path }) => baseUrl + path))
    for (const { path, content } of files) {
      if (path.endsWith('.html')) expect(paths, path).toContain(pictureOf(content))
    }
    const alone = exportFactbook(book, { formats: ['site'], baseUrl })
    expect(alone.map(({ content }) => pictureOf(content)).filter((picture) => picture !== undefined)).toEqual([])
  }
)

/** A factbook with more comparisons than are drawn. */
function buildWide(): Factbook {
  const facts = Array.from({ length: 50 }, (_, place) =>
    ['a', 'b'].map((side) =>
      buildFact('attribute', `${side}${place}`, 'high', [`guide${place}.md:1`], { aspect: 'height' })
    )
  ).flat()
  return buildBook({
    documents: Array.from({ length: 50 }, (_, place) => buildDocument(`guide${place}.md`)),
    entities: [...new Set(facts.map(({ subject }) => subject))].sort().map((id) => buildName(id)),
    aspects: [buildName('Height')],
    facts: facts.sort((a, b) => (a.id < b.id ? -1 : 1)),
    topics: buildTopics(facts, {})
  })
}

function pictureOf(content: string | Uint8Array): string | undefined {
  return /property="og:image" content="([^"]+)"/.exec(String(content))?.[1]
}
