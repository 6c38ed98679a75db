import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { exporters, exportFactbook, type Manifest, manifestPath } from '../src/index.ts'
import { buildKites } from './builders/kites.ts'

test('the manifest lists every other file with its size and hash', () => {
  const files = exportFactbook(buildKites())
  const last = files.at(-1)
  expect(last?.path).toBe(manifestPath)
  const manifest: Manifest = JSON.parse(String(last?.content))
  expect(manifest.formats).toEqual(exporters.map(({ name }) => name))
  const listed = new Map(manifest.files.map((entry) => [entry.path, entry]))
  expect([...listed.keys()].sort()).toEqual(
    files
      .slice(0, -1)
      .map(({ path }) => path)
      .sort()
  )
  for (const { path, mediaType, content } of files.slice(0, -1)) {
    const bytes = Buffer.from(content)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(listed.get(path)).toMatchObject({ mediaType, size: bytes.length, sha256 })
  }
})

test('twice gives the same bytes', () => {
  expect(exportFactbook(copy(), {})).toEqual(exportFactbook(copy(), {}))
})

test('only the formats asked for are made', () => {
  const files = exportFactbook(buildKites(), { formats: ['json'] })
  expect(files.map(({ path }) => path)).toEqual(['factbook.json', 'factbook.schema.json', 'manifest.json'])
})

test('a format that there is not is refused with those that there are', () => {
  expect(() => exportFactbook(buildKites(), { formats: ['json', 'docx'] })).toThrow(
    /^Unexpected format `docx`, expected some of json, ndjson, csv/
  )
})

test('an address gets its slash, and one that is none is refused', () => {
  const [, map] = exportFactbook(buildKites(), { formats: ['site'], baseUrl: 'https://example.org/kites' }).toReversed()
  expect(String(map?.content)).toContain('<loc>https://example.org/kites/conflicts.html</loc>')
  for (const baseUrl of ['kites', 'javascript:alert(1)', 'https://example.org/?x=1']) {
    expect(() => exportFactbook(buildKites(), { baseUrl })).toThrow(/^Unexpected address/)
  }
})

test('every exporter has a name of its own and says what it makes', () => {
  const names = exporters.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, summary } of exporters)
    expect([name, summary]).toEqual([expect.stringMatching(/^[a-z-]+$/), expect.stringMatching(/./)])
})

const kites = buildKites()

function copy(): typeof kites {
  return structuredClone(kites)
}
