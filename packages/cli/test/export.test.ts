import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { temporaryFolder } from './temporary.ts'

const facts = fileURLToPath(new URL('../../docker-vs-vm/factbook.json', import.meta.url))
const some = ['--facts', facts, '--format', 'json,llms']

describe('docfacts export', () => {
  test('writes the formats that were asked for, and finds them up to date', async () => {
    const cwd = await temporaryFolder()
    const written = await runCli(['export', '--out', 'out', ...some], { cwd })
    expect(written).toEqual({ code: 0, stdout: 'wrote 5 files to out\n', stderr: '' })
    const checked = await runCli(['export', '--out', 'out', '--check', ...some], { cwd })
    expect(checked).toEqual({ code: 0, stdout: 'out is up to date\n', stderr: '' })
  })

  test('tells a person at a terminal how far it is, and takes that away', async () => {
    const cwd = await temporaryFolder()
    const { stdout, stderr } = await runCli(['export', '--out', 'out', ...some], { cwd, terminal: true })
    expect(stdout).toBe('wrote 5 files to out\n')
    expect(stderr).toBe('\r\u001b[Kwriting 0 files: factbook.json\r\u001b[K')
  })

  test('names what is stale, with exit code 1', async () => {
    const cwd = await temporaryFolder()
    await runCli(['export', '--out', 'out', ...some], { cwd })
    await writeFile(join(cwd, 'out/llms.txt'), '')
    const { code, stderr } = await runCli(['export', '--out', 'out', '--check', ...some], { cwd })
    expect(code).toBe(1)
    expect(stderr).toContain('out is stale:\n  changed: llms.txt\n')
  })

  test('says that there is nothing yet', async () => {
    const cwd = await temporaryFolder()
    const { code, stderr } = await runCli(['export', '--out', 'out', '--check', ...some], { cwd })
    expect(code).toBe(1)
    expect(stderr).toBe('There is no export in out\nRun the same command without `--check` to write it\n')
  })

  test('lists the formats, each with what it is', async () => {
    const { stdout } = await runCli(['export', '--list'])
    expect(stdout).toMatch(/^json {8}\S.*\n/)
    expect(stdout).toMatch(/^site {8}a static site/m)
  })

  test('lists what it would write, and writes nothing', async () => {
    const cwd = await temporaryFolder()
    const { code, stdout } = await runCli(['export', '--out', 'out', '--dry-run', ...some], { cwd })
    expect(code).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.trim().split(/\s+/)[1])
    ).toEqual(['factbook.json', 'factbook.schema.json', 'llms.txt', 'llms-full.txt', 'manifest.json'])
    expect(await readdir(cwd)).toEqual([])
  })

  describe('the site', () => {
    const page = 'out/sources/kites.html'
    const argv = ['export', '--out', 'out', '--format', 'site']

    async function book(folder: string): Promise<string> {
      const cwd = await temporaryFolder()
      await mkdir(join(cwd, folder), { recursive: true })
      await writeFile(join(cwd, folder, 'kites.md'), '# Kites\n\nA **kite** is a toy. Nobody cites this: so it goes.\n')
      await runCli(['build', folder], { cwd })
      return cwd
    }

    test.each(['docs', 'documents', '.'])('shows the documents that lie beside the factbook in %s', async (folder) => {
      const cwd = await book(folder)
      const { code, stderr } = await runCli(argv, { cwd })
      expect([code, stderr]).toEqual([0, `The site shows the documents of ${folder}\n`])
      expect(await readFile(join(cwd, page), 'utf8')).toContain('so it goes')
    })

    test('shows quotes alone, and says so, where a document is not the one that was compiled', async () => {
      const cwd = await book('docs')
      await writeFile(join(cwd, 'docs/kites.md'), 'Kites are newer now.')
      const { code, stderr } = await runCli(argv, { cwd })
      expect([code, stderr]).toEqual([0, expect.stringContaining('quotes alone: `--sources <folder>`')])
      expect(await readFile(join(cwd, page), 'utf8')).not.toContain('newer')
    })

    test('refuses documents that are named and are not those that were compiled', async () => {
      const cwd = await book('docs')
      await writeFile(join(cwd, 'docs/kites.md'), 'Kites are newer now.')
      const { code, stderr } = await runCli([...argv, '--sources', 'docs'], { cwd })
      expect(code).toBe(1)
      expect(stderr).toMatch(/Unexpected text of `.*kites\.md`, expected the one .*\nBuild the factbook again/)
    })
  })

  test('tells what changed between the releases of a list', async () => {
    const cwd = await temporaryFolder()
    await writeFile(
      join(cwd, 'releases.json'),
      JSON.stringify([{ version: '1.0.0', date: '2026-01-02', factbook: facts }])
    )
    await runCli(['export', '--out', 'out', '--facts', facts, '--format', 'feeds', '--releases', 'releases.json'], {
      cwd
    })
    expect(await readFile(join(cwd, 'out/feed.xml'), 'utf8')).toContain('1.0.0')
  })

  test.each([
    { argv: ['--base-url', 'nope'], code: 2, says: 'Unexpected address `nope`' },
    { argv: ['--releases', 'none.json'], code: 1, says: 'Cannot read' },
    { argv: ['--out', '.'], code: 1, says: 'Unexpected files in' }
  ])('refuses $argv', async ({ argv, code, says }) => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'thesis.md'), 'years of work')
    const result = await runCli(['export', ...some, '--out', 'out', ...argv], { cwd })
    expect(result.code).toBe(code)
    expect(result.stderr).toContain(says)
    expect(await readdir(cwd)).toEqual(['thesis.md'])
  })
})
