import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { kites, temporaryFolder } from './temporary.ts'

async function allFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort()
}

describe('docfacts init', () => {
  test('makes a content package of the documents that are there, which is up to date at once', async () => {
    const cwd = await temporaryFolder(kites)
    expect(await runCli(['init'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^wrote docfacts-test-/)
    })
    expect(await runCli(['build', '--check'], { cwd })).toMatchObject({ code: 0 })
    const manifest = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8'))
    expect(manifest.docfacts).toEqual({ documents: ['docs'], lexicon: 'lexicon.yaml' })
    expect(manifest.files).toContain('docs')
    expect(await readFile(join(cwd, '.github/workflows/facts.yml'), 'utf8')).toContain('docfacts build --check')
    expect(JSON.parse(await readFile(join(cwd, '.changeset/config.json'), 'utf8'))).toMatchObject({ access: 'public' })
  })

  test('copies documents from elsewhere and leaves them as they are', async () => {
    const cwd = await temporaryFolder(kites)
    const { code } = await runCli(['init', 'kite-facts', '--from', 'docs', '--name', '@example/kites'], { cwd })
    expect(code).toBe(0)
    expect(await readFile(join(cwd, 'kite-facts/documents/guides/launch.md'), 'utf8')).toBe(
      kites['docs/guides/launch.md']
    )
    const { get } = await import(join(cwd, 'kite-facts/generated/index.js'))
    expect(get('kite.launch-time').facts).toHaveLength(1)
    const readme = await readFile(join(cwd, 'kite-facts/readme.md'), 'utf8')
    expect(readme).toContain("from '@example/kites'")
    expect(await readFile(join(cwd, 'docs/kites.md'), 'utf8')).toBe(kites['docs/kites.md'])
  })

  test('gives the same facts with the lexicon that it suggests as without', async () => {
    const cwd = await temporaryFolder(kites)
    await runCli(['init', 'made', '--from', 'docs'], { cwd })
    await runCli(['build', 'docs', '--name', 'made'], { cwd })
    const { changes } = JSON.parse((await runCli(['diff', 'factbook.json', 'made', '--json'], { cwd })).stdout)
    const kinds = changes.map(({ kind }: { kind: string }) => kind)
    expect(kinds.filter((kind: string) => !/^(entity|aspect)-changed$/.test(kind))).toEqual([])
  })

  test('takes files in the folder itself, those about the project left out', async () => {
    const cwd = await temporaryFolder({
      'kites.md': kites['docs/kites.md'] ?? '',
      'CONTRIBUTING.md': '# Contributing\n'
    })
    await runCli(['init'], { cwd })
    const manifest = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8'))
    expect(manifest.docfacts.documents).toEqual(['kites.md'])
  })

  test('takes licence, repository and scope from the workspace around', async () => {
    const root = await temporaryFolder({
      'pnpm-workspace.yaml': 'packages: [packages/*]\n',
      'package.json': JSON.stringify({ license: 'MIT', repository: 'github:example/facts' }),
      'packages/balloons/package.json': JSON.stringify({ name: '@example/balloons' }),
      '.changeset/config.json': '{}',
      ...Object.fromEntries(Object.entries(kites).map(([path, text]) => [`packages/kites/${path}`, text]))
    })
    await runCli(['init', 'packages/kites'], { cwd: root })
    const manifest = JSON.parse(await readFile(join(root, 'packages/kites/package.json'), 'utf8'))
    expect(manifest).toMatchObject({
      name: '@example/kites',
      license: 'MIT',
      repository: { url: 'github:example/facts', directory: 'packages/kites' }
    })
    expect(await readdir(join(root, 'packages/kites'))).not.toContain('.github')
  })

  test('with --dry-run writes nothing and lists what it would write', async () => {
    const cwd = await temporaryFolder(kites)
    const before = await allFiles(cwd)
    const { code, stdout } = await runCli(['init', '--dry-run'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^would write .*\n {2}package\.json\n {2}lexicon\.yaml\n/)
    expect(await allFiles(cwd)).toEqual(before)
  })

  test.each(['package.json', 'lexicon.yaml', 'readme.md', 'factbook.json', 'docfacts.json'])(
    'overwrites nothing: with a %s in the way it writes nothing at all',
    async (path) => {
      const cwd = await temporaryFolder({ ...kites, [path]: 'mine' })
      if (path === 'docfacts.json') await writeFile(join(cwd, path), '{}')
      const before = await allFiles(cwd)
      const { code, stdout, stderr } = await runCli(['init'], { cwd })
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toContain(`there is already: ${path}`)
      expect(await allFiles(cwd)).toEqual(before)
    }
  )

  test('says what to do where there are no documents', async () => {
    const cwd = await temporaryFolder()
    expect(await runCli(['init'], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Put Markdown there')
    })
    expect(await runCli(['init', '--from', 'nowhere'], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No folder `nowhere`')
    })
  })
})

test('docfacts lint reads the documents of the content package, not what lies around', async () => {
  const cwd = await temporaryFolder({ ...kites, 'broken.md': new Uint8Array([0, 1, 2]) })
  await runCli(['init'], { cwd })
  expect(await runCli(['lint'], { cwd })).toMatchObject({ code: 0 })
  expect(await runCli(['lint', '.'], { cwd })).toMatchObject({ code: 1 })
})
