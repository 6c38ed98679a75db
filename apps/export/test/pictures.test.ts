import { expect, test } from 'vitest'
import { exportFactbook } from '../src/index.ts'
import { buildHostile } from './builders/hostile.ts'
import { buildKites } from './builders/kites.ts'

test('each comparison and stack is a picture in two forms, the same twice', () => {
  const files = exportFactbook(buildKites(), { formats: ['pictures'] })
  expect(files.map(({ path }) => path)).toEqual([
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

test('previews of pages are pictures that are there, where the address is known', () => {
  const baseUrl = 'https://example.org/kites/'
  const files = exportFactbook(buildKites(), { formats: ['site', 'pictures'], baseUrl })
  const paths = new Set(files.map(({ path }) => baseUrl + path))
  const home = files.find(({ path }) => path === 'index.html')
  const [, picture] = /property="og:image" content="([^"]+)"/.exec(String(home?.content)) ?? []
  expect(paths).toContain(picture)
  const [alone] = exportFactbook(buildKites(), { formats: ['site'], baseUrl }).filter(
    ({ path }) => path === 'index.html'
  )
  expect(String(alone?.content)).not.toContain('og:image')
})
