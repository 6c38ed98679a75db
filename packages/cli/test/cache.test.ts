import { readdir, readFile, rename, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { kites, temporaryFolder } from './temporary.ts'

const cached = ['build', 'docs', '--name', 'kites', '--cache', 'cache'] as const

/** Builds with the cache, and says whether the bytes are those of a build without. */
async function buildsTheSame(cwd: string, ...argv: readonly string[]): Promise<boolean> {
  const { code, stderr } = await runCli([...cached, ...argv], { cwd })
  if (code !== 0) throw new Error(stderr)
  await runCli(['build', 'docs', '--name', 'kites', '--out', 'plain.json', ...argv], { cwd })
  return (await readFile(join(cwd, 'factbook.json'), 'utf8')) === (await readFile(join(cwd, 'plain.json'), 'utf8'))
}

/** Documents that have much in common, as those of one site do. */
function manyDocuments(count: number): Record<string, string> {
  const documents: Record<string, string> = {}
  for (let index = 0; index < count; index++) documents[`docs/${index % 4}/page-${index}.md`] = page(index, index % 5)
  return documents
}

function page(index: number, variant: number): string {
  const value = ['Seconds', 'Minutes', 'Hours', '5 seconds', 'seconds'][variant]
  return `---
title: Page ${index}
---

# Kite ${index % 3} vs Glider

| Feature     | Kite ${index % 3} | Glider |
| ----------- | ------ | ------ |
| Launch time | ${value} | Hours  |
| Crew        | ${variant} | Two    |

A kite is a tethered aircraft. A glider is an aircraft without an engine of kind ${variant}.

## Benefits of kites

- **Cheap**: a kite costs ${variant} euros.

\`\`\`sh
fly --kite ${variant}
\`\`\`
`
}

/** Makes a file look as if it had not changed for a minute: the cache trusts no younger stamp. */
async function age(cwd: string): Promise<void> {
  const past = new Date(Date.now() - 60_000)
  for (const name of await readdir(join(cwd, 'docs'), { recursive: true }))
    await utimes(join(cwd, 'docs', name), past, past)
}

/** `merged` is what the build has to merge; the changes alone unless said. */
const edits: readonly { what: string; merged?: string; edit: (cwd: string) => Promise<unknown> }[] = [
  { what: 'nothing', merged: 'nothing', edit: async () => {} },
  { what: 'a reworded value', edit: (cwd) => writeFile(join(cwd, 'docs/1/page-5.md'), page(5, 1)) },
  { what: 'a value that nobody has said', edit: (cwd) => writeFile(join(cwd, 'docs/0/page-8.md'), page(8, 77)) },
  { what: 'a document that is gone', edit: (cwd) => rm(join(cwd, 'docs/2/page-10.md')) },
  { what: 'a new document', edit: (cwd) => writeFile(join(cwd, 'docs/3/new.md'), page(100, 3)) },
  {
    what: 'a new first and last document',
    edit: (cwd) => Promise.all(['0/a.md', 'z.md'].map((path) => writeFile(join(cwd, 'docs', path), page(101, 2))))
  },
  { what: 'a moved document', edit: (cwd) => rename(join(cwd, 'docs/0/page-0.md'), join(cwd, 'docs/0/page-00.md')) },
  { what: 'an emptied document', edit: (cwd) => writeFile(join(cwd, 'docs/1/page-1.md'), '') },
  {
    what: 'letters beyond ASCII',
    edit: (cwd) => writeFile(join(cwd, 'docs/1/page-1.md'), '# Drache\n\nEin Drache “fliegt” 🪁.\n')
  },
  {
    what: 'another document with the same id',
    merged: 'all',
    edit: (cwd) => writeFile(join(cwd, 'docs/1/page-9.txt'), page(9, 4))
  },
  { what: 'the same document again', merged: 'all', edit: (cwd) => rm(join(cwd, 'docs/1/page-9.txt')) },
  {
    what: 'a path that JSON escapes',
    edit: (cwd) => writeFile(join(cwd, 'docs/say "hi".md'), page(3, 3))
  },
  {
    what: 'that path again, changed',
    merged: 'all',
    edit: (cwd) => writeFile(join(cwd, 'docs/say "hi".md'), page(4, 2))
  },
  {
    what: 'a factbook that someone changed',
    merged: 'all',
    edit: (cwd) => writeFile(join(cwd, 'factbook.json'), '{}')
  },
  { what: 'a factbook that is gone', merged: 'all', edit: (cwd) => rm(join(cwd, 'factbook.json')) }
]

describe('docfacts build --cache', () => {
  test('gives the bytes of a build without, edit after edit', async () => {
    const cwd = await temporaryFolder(manyDocuments(40))
    expect(await buildsTheSame(cwd)).toBe(true)
    for (const { what, merged = 'changes', edit } of edits) {
      await age(cwd)
      await runCli(cached, { cwd })
      await edit(cwd)
      const { stdout } = await runCli([...cached, '--json'], { cwd })
      expect({ what, merged: JSON.parse(stdout).cache.merged }).toEqual({ what, merged })
      expect({ what, same: await buildsTheSame(cwd) }).toEqual({ what, same: true })
    }
  })

  test('tells the same figures as a build without', async () => {
    const cwd = await temporaryFolder(manyDocuments(40))
    await runCli(cached, { cwd })
    await age(cwd)
    await writeFile(join(cwd, 'docs/0/page-8.md'), page(8, 77))
    const { stdout } = await runCli([...cached, '--json'], { cwd })
    const plain = await runCli(['build', 'docs', '--name', 'kites', '--json'], { cwd })
    const { cache, ...figures } = JSON.parse(stdout)
    expect(cache).toEqual({ reused: 39, compiled: 1, merged: 'changes' })
    expect(figures).toEqual(JSON.parse(plain.stdout))
    expect(Object.keys(figures.kinds)).toEqual(Object.keys(JSON.parse(plain.stdout).kinds))
  })

  test('writes nothing when nothing changed', async () => {
    const cwd = await temporaryFolder(manyDocuments(20))
    await runCli(cached, { cwd })
    await age(cwd)
    await runCli(cached, { cwd })
    const before = await stat(join(cwd, 'factbook.json'))
    await runCli(cached, { cwd })
    expect((await stat(join(cwd, 'factbook.json'))).ino).toBe(before.ino)
  })

  test('sees a change of the same length in the same moment', async () => {
    const cwd = await temporaryFolder(manyDocuments(20))
    await runCli(cached, { cwd })
    await writeFile(join(cwd, 'docs/0/page-4.md'), page(4, 3))
    await runCli(cached, { cwd })
    await writeFile(join(cwd, 'docs/0/page-4.md'), page(4, 3).replace('costs 3', 'costs 4'))
    expect(await buildsTheSame(cwd)).toBe(true)
  })

  test('is of use in another folder, where no stamp is the same', async () => {
    const cwd = await temporaryFolder(manyDocuments(20))
    await runCli(cached, { cwd })
    const elsewhere = await temporaryFolder(manyDocuments(20))
    await rename(join(cwd, 'cache'), join(elsewhere, 'cache'))
    const packs = (await readdir(join(elsewhere, 'cache'))).filter((name) => name.endsWith('.pack'))
    expect(await buildsTheSame(elsewhere)).toBe(true)
    expect((await readdir(join(elsewhere, 'cache'))).filter((name) => name.endsWith('.pack'))).toEqual(packs)
  })

  test('forgets everything when the lexicon changes', async () => {
    const cwd = await temporaryFolder({ ...kites, 'lexicon.yaml': 'entities:\n  kite: { name: Kite }\n' })
    expect(await buildsTheSame(cwd, '--lexicon', 'lexicon.yaml')).toBe(true)
    await writeFile(join(cwd, 'lexicon.yaml'), 'entities:\n  dragon: { name: Dragon, aliases: [kite, kites] }\n')
    expect(await buildsTheSame(cwd, '--lexicon', 'lexicon.yaml')).toBe(true)
    expect(await readFile(join(cwd, 'factbook.json'), 'utf8')).toContain('"id":"dragon"')
  })

  test('keeps the shards apart', async () => {
    const cwd = await temporaryFolder(manyDocuments(20))
    for (const shard of ['1/2', '2/2', '1/2']) expect(await buildsTheSame(cwd, '--shard', shard)).toBe(true)
  })

  test('reports messages of documents that it did not read again', async () => {
    const cwd = await temporaryFolder({ ...kites, 'docs/bad.md': '---\ntitle: [\n---\n\n# Bad\n' })
    const first = await runCli(cached, { cwd })
    expect(first.stderr).toContain('docs/bad.md')
    expect((await runCli(cached, { cwd })).stderr).toBe(first.stderr)
  })

  const broken: readonly { what: string; spoil: (file: string) => Promise<unknown>; files: RegExp }[] = [
    { what: 'a pack that is gone', spoil: (file) => rm(file), files: /\.pack$/ },
    { what: 'a pack that is cut', spoil: (file) => truncate(file, 100), files: /\.pack$/ },
    {
      what: 'a pack of noise',
      spoil: async (file) => writeFile(file, Buffer.alloc((await stat(file)).size, 7)),
      files: /\.pack$/
    },
    { what: 'a state that is cut', spoil: (file) => truncate(file, 100), files: /^[0-9a-f]+\.json$/ },
    { what: 'a state of another form', spoil: (file) => writeFile(file, '{"key":1}'), files: /^[0-9a-f]+\.json$/ },
    { what: 'heads that are gone', spoil: (file) => rm(file), files: /-heads\.json$/ },
    {
      what: 'heads of another form',
      spoil: (file) => writeFile(file, '{"entities":[1],"aspects":[]}'),
      files: /-heads\.json$/
    },
    {
      what: 'a file of someone else',
      spoil: (file) => writeFile(join(dirname(file), 'mine.txt'), ''),
      files: /\.pack$/
    }
  ]

  test.each(broken)('survives $what', async ({ spoil, files }) => {
    const cwd = await temporaryFolder(manyDocuments(20))
    await runCli(cached, { cwd })
    await age(cwd)
    await runCli(cached, { cwd })
    for (const name of await readdir(join(cwd, 'cache'))) if (files.test(name)) await spoil(join(cwd, 'cache', name))
    await writeFile(join(cwd, 'docs/0/page-4.md'), page(4, 3))
    expect(await buildsTheSame(cwd)).toBe(true)
    expect(await buildsTheSame(cwd)).toBe(true)
  })

  test('cleans up after itself, build after build', async () => {
    const cwd = await temporaryFolder(manyDocuments(20))
    for (let round = 0; round < 6; round++) {
      for (let index = 0; index < 20; index++)
        await writeFile(
          join(cwd, `docs/${index % 4}/page-${index}.md`),
          `${page(index, round)}${'word '.repeat(2000)}\n`
        )
      await runCli(cached, { cwd })
    }
    let bytes = 0
    for (const name of await readdir(join(cwd, 'cache'))) bytes += (await stat(join(cwd, 'cache', name))).size
    expect(bytes).toBeLessThan(4 * 1024 * 1024)
    expect(await buildsTheSame(cwd)).toBe(true)
  })

  test('says what is wrong when the folder cannot be one', async () => {
    const cwd = await temporaryFolder({ ...kites, cache: 'a file' })
    const { code, stderr } = await runCli(cached, { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('Cannot use the cache')
  })
})
