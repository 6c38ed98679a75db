import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkFactbook, readFactbook } from '@docfacts/schema'
import { describe, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { kites, temporaryFolder } from './temporary.ts'

describe('docfacts build', () => {
  test('writes a valid factbook with paths relative to the folder it was given', async () => {
    const cwd = await temporaryFolder(kites)
    const { code, stdout, stderr } = await runCli(['build', 'docs'], { cwd })
    const book = readFactbook(await readFile(join(cwd, 'factbook.json'), 'utf8'))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^2 documents → \d+ facts\n/)
    expect(stdout).toMatch(/\nwrote factbook\.json\n$/)
    expect(checkFactbook(book)).toEqual([])
    expect(book.documents.map(({ path }) => path)).toEqual(['guides/launch.md', 'kites.md'])
    expect(book.facts.length).toBeGreaterThan(5)
  })

  test.each([
    { paths: ['docs'], found: ['guides/launch.md', 'kites.md'] },
    { paths: ['docs/guides', 'docs/kites.md'], found: ['guides/launch.md', 'kites.md'] },
    { paths: ['docs/kites.md'], found: ['kites.md'] },
    { paths: ['docs/guides', 'docs'], found: ['guides/launch.md', 'kites.md'] },
    { paths: [], found: ['docs/guides/launch.md', 'docs/kites.md'] }
  ])('takes the deepest folder of $paths as content root', async ({ paths, found }) => {
    const cwd = await temporaryFolder(kites)
    const { stdout } = await runCli(['build', ...paths, '--out', '-'], { cwd })
    expect(readFactbook(stdout).documents.map(({ path }) => path)).toEqual(found)
  })

  test('gives the same bytes for any number of workers, any parser, any order of paths and any shards', async () => {
    const cwd = await temporaryFolder(kites)
    const build = async (...argv: string[]): Promise<string> => {
      const { stdout } = await runCli(['build', '--out', '-', '--name', 'kites', ...argv], { cwd })
      return stdout
    }
    const expected = await build('docs')
    expect(await build('docs', '--workers', '2')).toBe(expected)
    expect(await build('docs/guides', 'docs')).toBe(expected)
    for (const parser of ['auto', 'remark', 'fast']) expect(await build('docs', '--parser', parser)).toBe(expected)
    for (const part of ['1', '2', '3'])
      await runCli(['build', 'docs', '--shard', `${part}/3`, '--out', `${part}.json`, '--name', 'kites'], { cwd })
    const merged = await runCli(['merge', '3.json', '1.json', '2.json', '--out', '-'], { cwd })
    expect(merged.stdout).toBe(expected)
  })

  test('prints its summary as JSON', async () => {
    const cwd = await temporaryFolder(kites)
    const { stdout } = await runCli(['build', 'docs', '--name', 'kites', '--json'], { cwd })
    const summary = JSON.parse(stdout)
    expect(Object.keys(summary)).toEqual([
      ...['name', 'documents', 'facts', 'kinds', 'entities', 'aspects', 'tables', 'topics'],
      ...['agreement', 'restorations', 'messages', 'out']
    ])
    expect(summary).toMatchObject({ name: 'kites', documents: 2, tables: 1, out: 'factbook.json' })
  })

  test('with --dry-run writes nothing', async () => {
    const cwd = await temporaryFolder(kites)
    const { code, stdout } = await runCli(['build', 'docs', '--dry-run'], { cwd })
    expect(code).toBe(0)
    expect(stdout).not.toContain('wrote')
    await expect(readFile(join(cwd, 'factbook.json'))).rejects.toThrow('ENOENT')
  })

  test('makes the folders above the file it writes', async () => {
    const cwd = await temporaryFolder(kites)
    expect((await runCli(['build', 'docs', '--out', 'a/b/c.json'], { cwd })).code).toBe(0)
    expect(readFactbook(await readFile(join(cwd, 'a/b/c.json'), 'utf8')).documents).toHaveLength(2)
  })

  test('uses the names of a lexicon and reports its faults', async () => {
    const cwd = await temporaryFolder({
      ...kites,
      'lexicon.yaml': 'entities:\n  glider: { name: Glider, aliases: [sailplane] }\nthings: {}\n'
    })
    const { stderr } = await runCli(['build', 'docs', '--lexicon', 'lexicon.yaml'], { cwd })
    const book = readFactbook(await readFile(join(cwd, 'factbook.json'), 'utf8'))
    expect(book.entities.find(({ id }) => id === 'glider')?.aliases).toContain('sailplane')
    expect(stderr).toContain('lexicon.yaml')
    expect(stderr).toContain('Unexpected key `things`')
  })
})

describe('docfacts build --check', () => {
  test('exits 0 when the file is what a build would write', async () => {
    const cwd = await temporaryFolder(kites)
    await runCli(['build', 'docs'], { cwd })
    const { code, stdout } = await runCli(['build', 'docs', '--check'], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'factbook.json is up to date\n' })
  })

  test('exits 1, says what differs and leaves the file alone when it is stale', async () => {
    const cwd = await temporaryFolder(kites)
    await runCli(['build', 'docs'], { cwd })
    const before = await readFile(join(cwd, 'factbook.json'), 'utf8')
    await writeFile(join(cwd, 'docs/kites.md'), `${kites['docs/kites.md']}\nA kite is flown in Weifang.\n`)
    const { code, stdout, stderr } = await runCli(['build', 'docs', '--check'], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^factbook\.json is stale:\n/)
    expect(stderr).toContain('Weifang')
    expect(stderr).toContain('Run the same command without `--check`')
    expect(await readFile(join(cwd, 'factbook.json'), 'utf8')).toBe(before)
  })

  test('exits 1 when there is no file', async () => {
    const cwd = await temporaryFolder(kites)
    const { code, stderr } = await runCli(['build', 'docs', '--check'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('there is no such file')
  })
})

describe('a document that cannot be read', () => {
  const broken: readonly { what: string; path: string; content: string | Uint8Array; says: string }[] = [
    { what: 'binary', path: 'docs/logo.md', content: new Uint8Array([137, 80, 78, 71, 10, 0, 1]), says: 'NUL byte' },
    {
      what: 'invalid UTF-8',
      path: 'docs/latin.md',
      content: Buffer.from('one\ncaf\xe9\n', 'latin1'),
      says: 'no UTF-8'
    },
    { what: 'UTF-16', path: 'docs/wide.md', content: Buffer.from('\ufeffhello', 'utf16le'), says: 'UTF-16' },
    {
      what: 'one line of 10 MB',
      path: 'docs/long.md',
      content: `# A\n\n${'word '.repeat(2e6)}`,
      says: 'more than 1 MiB'
    }
  ]

  test.each(broken)('$what: is reported with its path, the rest is compiled', async ({ path, content, says }) => {
    const cwd = await temporaryFolder({ ...kites, [path]: content })
    const { code, stderr } = await runCli(['build', 'docs'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain(path)
    expect(stderr).toContain(says)
    expect(stderr).not.toMatch(/^\s+at /m)
    const book = readFactbook(await readFile(join(cwd, 'factbook.json'), 'utf8'))
    expect(book.documents.map((document) => document.path)).toEqual(['guides/launch.md', 'kites.md'])
  })

  test('invalid UTF-8 is reported at its line and column', async () => {
    const cwd = await temporaryFolder({ 'latin.md': Buffer.from('one\ncaf\xe9\n', 'latin1') })
    const { stderr } = await runCli(['build', 'latin.md'], { cwd })
    expect(stderr).toContain('2:4')
  })

  test('broken front matter is reported, the document is compiled', async () => {
    const cwd = await temporaryFolder({ 'docs/a.md': '---\ntitle: [one\n---\n\n# Kite\n\nA kite is an aircraft.\n' })
    const { code, stderr } = await runCli(['build', 'docs'], { cwd })
    const book = readFactbook(await readFile(join(cwd, 'factbook.json'), 'utf8'))
    expect(code).toBe(0)
    expect(stderr).toContain('docs/a.md')
    expect(book.documents).toHaveLength(1)
  })

  test('a path that leads nowhere is reported', async () => {
    const cwd = await temporaryFolder(kites)
    const { code, stderr } = await runCli(['build', 'docs', 'dosc'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('dosc')
    expect(stderr).toContain('leads nowhere')
  })

  test.each(['', '--json'])('a path that leads nowhere leaves the factbook that is there %s', async (json) => {
    const cwd = await temporaryFolder({ 'factbook.json': 'precious' })
    const { code, stdout } = await runCli(['build', 'dosc', ...(json === '' ? [] : [json])], { cwd })
    expect(code).toBe(1)
    expect(stdout).not.toMatch(/wrote|"out"/)
    expect(await readFile(join(cwd, 'factbook.json'), 'utf8')).toBe('precious')
  })

  test('a folder without documents is an empty factbook, and a warning that tells what is read', async () => {
    const cwd = await temporaryFolder({ 'docs/a.pdf': '' })
    const { code, stderr } = await runCli(['build', 'docs'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toMatch(/lack of documents, expected a file that ends in `\.md`/)
    expect(readFactbook(await readFile(join(cwd, 'factbook.json'), 'utf8')).documents).toEqual([])
  })

  test('a link to nothing and a folder called like a document are no trouble', async () => {
    const cwd = await temporaryFolder(kites)
    await symlink('nowhere.md', join(cwd, 'docs/dangling.md'))
    await mkdir(join(cwd, 'docs/folder.md'))
    const { code, stderr } = await runCli(['build', 'docs'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('docs/dangling.md')
    expect(stderr).not.toContain('folder.md')
  })

  test('links that go round in a circle end, and nothing is listed twice', async () => {
    const cwd = await temporaryFolder(kites)
    await symlink('..', join(cwd, 'docs/guides/up'))
    await symlink('guides', join(cwd, 'docs/again'))
    const { stdout } = await runCli(['build', 'docs', '--out', '-'], { cwd })
    expect(readFactbook(stdout).documents.map(({ path }) => path)).toEqual(['guides/launch.md', 'kites.md'])
  })

  test('a folder that may not be read is reported', async ({ skip }) => {
    skip(process.getuid?.() === 0, 'root may read everything')
    const cwd = await temporaryFolder(kites)
    await chmod(join(cwd, 'docs/guides'), 0o000)
    const { code, stderr } = await runCli(['build', 'docs'], { cwd })
    await chmod(join(cwd, 'docs/guides'), 0o755)
    expect(code).toBe(1)
    expect(stderr).toContain('docs/guides')
    expect(stderr).toContain('EACCES')
  })
})
